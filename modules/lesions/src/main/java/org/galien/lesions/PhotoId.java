package org.galien.lesions;

import java.io.Serializable;

/** Number of a photograph. */
public record PhotoId(long value) implements Serializable {}
