package org.galien.prescriptions;

import java.io.Serializable;

/** Number of a prescription. */
public record PrescriptionId(long value) implements Serializable {}
