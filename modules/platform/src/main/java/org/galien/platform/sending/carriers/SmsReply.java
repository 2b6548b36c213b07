package org.galien.platform.sending.carriers;

import java.time.Instant;

/**
 * An answer to a short message.
 *
 * @param key by which the gateway knows it, the same at each reading
 * @param from number in its international form, as far as the gateway gives one
 * @param at when it came, or null when the gateway does not say
 */
public record SmsReply(String key, String from, String words, Instant at) {}
