package org.galien.platform.sending;

import java.time.Instant;

/**
 * An answer to a short message that nobody has read yet.
 *
 * @param optedOut it says that they want no more messages, and something else
 * @param recipient whom the last message to that number was for, or empty
 */
public record ReplyView(
    long id, String sender, String recipient, String words, boolean optedOut, Instant cameAt) {}
