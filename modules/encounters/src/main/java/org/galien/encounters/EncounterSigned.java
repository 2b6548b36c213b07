package org.galien.encounters;

import org.galien.patients.PatientId;

/** A consultation's note was signed for the first time. */
public record EncounterSigned(EncounterId encounter, PatientId patient) {}
