package org.galien.scheduling;

import org.galien.patients.PatientId;

/** A patient was given an appointment. */
public record AppointmentBooked(AppointmentId appointment, PatientId patient) {}
