package org.galien.lesions;

import java.io.Serializable;

/** Number of a lesion. */
public record LesionId(long value) implements Serializable {}
