package org.galien.knowledge;

import java.io.Serializable;

/** Number of an entry. */
public record EntryId(long value) implements Serializable {}
