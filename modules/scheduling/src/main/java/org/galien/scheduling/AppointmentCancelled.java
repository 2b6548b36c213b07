package org.galien.scheduling;

import org.galien.patients.PatientId;

/** An appointment was cancelled; its slot is free again. */
public record AppointmentCancelled(AppointmentId appointment, PatientId patient) {}
