package org.galien.platform.audit;

import java.time.Instant;

/**
 * One line of the trail.
 *
 * @param sequence 1, 2, 3… without gaps
 * @param actorId null when a part of the system acted
 * @param hash hexadecimal SHA-256 over this entry and the hash of the one before
 */
public record AuditEntry(
    long sequence,
    Instant at,
    Long actorId,
    String actorName,
    String action,
    Subject subject,
    String detail,
    String hash) {}
