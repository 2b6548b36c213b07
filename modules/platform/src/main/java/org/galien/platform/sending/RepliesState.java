package org.galien.platform.sending;

import java.time.Instant;

/**
 * How reading the answers to short messages goes.
 *
 * @param readAt when it last went well, or null
 * @param troubleSince since when it does not, or null
 * @param problem of the sentence {@code platform.sending.problem.…}, or null
 */
public record RepliesState(Instant readAt, Instant troubleSince, String problem) {}
