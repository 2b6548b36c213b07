package org.galien.prescriptions;

import org.galien.patients.PatientId;

/** Somebody signed a prescription. */
public record PrescriptionSigned(PrescriptionId id, PatientId patient) {}
