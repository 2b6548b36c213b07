package org.galien.ai.summaries;

import java.time.Instant;

/**
 * An acceptance was taken back.
 *
 * @param by display name
 */
public record Withdrawal(Instant at, String by, String reason) {}
