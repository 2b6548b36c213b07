package org.galien.encounters.notes;

import java.time.Instant;

/**
 * A draft is stored.
 *
 * @param revision what the next save starts from
 */
public record DraftSaved(long revision, Instant at) {}
