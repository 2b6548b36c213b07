package org.galien.encounters.timeline;

import org.galien.encounters.EncounterId;
import org.galien.patients.PatientId;

/**
 * Tells that a version was signed, for those who catch up after a stop.
 *
 * @param cursor grows with every signature
 */
public record SignedNote(long cursor, EncounterId encounter, PatientId patient, int version) {}
