package org.galien.encounters;

import java.io.Serializable;

/** Number of a consultation. */
public record EncounterId(long value) implements Serializable {}
