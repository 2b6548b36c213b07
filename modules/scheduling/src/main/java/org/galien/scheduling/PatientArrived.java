package org.galien.scheduling;

import org.galien.patients.PatientId;

/** A patient sits in the waiting room. */
public record PatientArrived(AppointmentId appointment, PatientId patient) {}
