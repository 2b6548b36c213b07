package org.galien.ai.runtime.journal;

import java.time.Instant;
import org.galien.platform.users.UserId;

/**
 * One output as it stands in the journal.
 *
 * @param verdict what a person did with it, null so far; likewise who and when
 */
public record JournalEntry(
    JournalId id, JournalDraft output, Verdict verdict, UserId verdictBy, Instant verdictAt) {}
