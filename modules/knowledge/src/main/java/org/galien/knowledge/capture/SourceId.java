package org.galien.knowledge.capture;

import java.io.Serializable;

/** Number of a source. */
public record SourceId(long value) implements Serializable {}
