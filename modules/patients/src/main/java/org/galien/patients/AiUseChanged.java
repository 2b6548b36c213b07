package org.galien.patients;

/** A patient let models read the chart, or forbade it. */
public record AiUseChanged(PatientId patient) {}
