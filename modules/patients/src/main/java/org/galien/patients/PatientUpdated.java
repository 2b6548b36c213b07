package org.galien.patients;

/** Traits, identifiers or contact of a patient changed. */
public record PatientUpdated(PatientId patient) {}
