package org.galien.platform.mailbox;

import java.time.Instant;

/**
 * How reading the mailbox goes.
 *
 * @param answeredAt when it was last read to its end, or null
 * @param troubleSince since when it cannot be read, or null
 * @param problem of the sentence {@code platform.mailbox.problem.…}, or null
 * @param taken messages handed over
 * @param failing messages that some module could not take yet, and is offered again
 * @param left messages that stay in the mailbox for a person: too large, or offered too often
 */
public record MailboxState(
    Instant answeredAt,
    Instant troubleSince,
    String problem,
    long taken,
    long failing,
    long left) {}
