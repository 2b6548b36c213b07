package org.galien.knowledge;

import org.galien.platform.users.UserId;

/**
 * Something a reader found wrong or outdated.
 *
 * @param question to which it was quoted; may be empty
 * @param owner who has to look
 */
public record OpenFeedback(
    long id, EntryId entry, Judgement judgement, UserId by, String question, UserId owner) {}
