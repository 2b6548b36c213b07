package org.galien.scheduling;

import org.galien.patients.PatientId;

/** An appointment changed its time, length or practitioner. */
public record AppointmentMoved(AppointmentId appointment, PatientId patient) {}
