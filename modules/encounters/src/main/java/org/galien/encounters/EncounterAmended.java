package org.galien.encounters;

import org.galien.patients.PatientId;

/** A signed note was corrected by a new version. */
public record EncounterAmended(EncounterId encounter, PatientId patient, int version) {}
