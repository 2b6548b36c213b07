package org.galien.knowledge.capture;

import java.time.Instant;
import org.galien.platform.users.UserId;

/**
 * A source as it stands.
 *
 * @param checkedBy who checked the masking; null until somebody did
 */
public record SourceView(
    SourceId id,
    int version,
    SourceDraft draft,
    SourceState state,
    UserId begunBy,
    Instant begunAt,
    UserId checkedBy,
    Instant checkedAt) {}
