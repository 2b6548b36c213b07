package org.galien.platform.sending;

import java.time.Instant;

/**
 * A message as it stands.
 *
 * @param address of the channel; empty on the list
 * @param phone as typed, for who calls; may be empty
 * @param patient number, or null
 * @param meaning the words in French, or null when they are
 * @param problem of the sentence {@code platform.sending.problem.…}, or null
 * @param changedBy who or what brought it to this state
 */
public record OutgoingView(
    long id,
    Channel channel,
    String recipient,
    String address,
    String phone,
    Long patient,
    String title,
    String words,
    String meaning,
    SendingState state,
    String problem,
    Instant dueAt,
    Instant changedAt,
    String changedBy) {}
