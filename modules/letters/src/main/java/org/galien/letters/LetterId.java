package org.galien.letters;

import java.io.Serializable;

/** Number of a letter. */
public record LetterId(long value) implements Serializable {}
