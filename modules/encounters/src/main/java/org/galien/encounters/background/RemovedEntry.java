package org.galien.encounters.background;

import java.time.Instant;

/**
 * An allergy or condition that is no longer in force, with who took it out and why.
 *
 * @param label substance or name of the condition
 * @param reason null for what was removed before reasons were asked for
 * @param words may be empty
 * @param by display name
 */
public record RemovedEntry(
    EntryKind kind,
    long id,
    String label,
    RemovalReason reason,
    String words,
    String by,
    Instant at) {}
