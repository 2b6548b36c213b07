package org.galien.encounters.synopses;

import org.galien.patients.PatientId;

/**
 * A summary was taken out of force; told within that transaction.
 *
 * @param synopsis its number in the patient's history
 */
public record SynopsisWithdrawn(PatientId patient, long synopsis) {}
