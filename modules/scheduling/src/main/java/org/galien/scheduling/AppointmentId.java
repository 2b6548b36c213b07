package org.galien.scheduling;

import java.io.Serializable;

/** Number of an appointment. */
public record AppointmentId(long value) implements Serializable {}
