package org.galien.patients;

/** A patient now has a chart. */
public record PatientCreated(PatientId patient) {}
