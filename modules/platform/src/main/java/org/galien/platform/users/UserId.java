package org.galien.platform.users;

import java.io.Serializable;

/** Number of an account. */
public record UserId(long value) implements Serializable {}
