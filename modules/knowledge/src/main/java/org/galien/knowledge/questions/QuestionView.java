package org.galien.knowledge.questions;

import java.time.Instant;
import org.galien.knowledge.Area;
import org.galien.knowledge.EntryId;
import org.galien.platform.users.UserId;

/**
 * A question that the base did not answer.
 *
 * @param area null when nobody said
 * @param to null when nobody is named yet
 * @param entry null until it is answered
 */
public record QuestionView(
    long id,
    int version,
    String text,
    Area area,
    int times,
    UserId askedBy,
    Instant askedAt,
    UserId to,
    boolean open,
    EntryId entry) {}
