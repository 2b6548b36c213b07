package org.galien.encounters.synopses;

import org.galien.patients.PatientId;

/**
 * A summary was taken out of force; told within that transaction.
 *
 * @param synopsis as it stood before
 * @param reason what the person said
 */
public record SynopsisWithdrawn(PatientId patient, SynopsisView synopsis, String reason) {}
