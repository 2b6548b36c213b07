package org.galien.encounters.entries;

import java.time.Instant;

/**
 * An entry that is no longer in force, with who took it out and why.
 *
 * @param label substance, name of the condition, of the drug
 * @param reason null for what was removed before reasons were asked for
 * @param words may be empty
 * @param endedOn since when it is no longer so; may be null
 * @param by display name
 */
public record RemovedEntry(
    EntryKind kind,
    long id,
    String label,
    RemovalReason reason,
    String words,
    PartialDate endedOn,
    String by,
    Instant at) {}
