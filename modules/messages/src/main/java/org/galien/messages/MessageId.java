package org.galien.messages;

import java.io.Serializable;

/** Number of a message. */
public record MessageId(long value) implements Serializable {}
