package org.galien.knowledge;

import java.time.Instant;
import org.galien.platform.users.UserId;

/**
 * What was done with an entry, and what it said then.
 *
 * @param kind {@code proposed changed confirmed contested settled merged outdated reviewed
 *     withdrawn}
 * @param by null for a part of the suite
 */
public record EntryStep(String kind, UserId by, Instant at, String note, String content) {}
