package org.galien.platform.tasks;

import java.io.Serializable;

/** Number of a task. */
public record TaskId(long value) implements Serializable {}
