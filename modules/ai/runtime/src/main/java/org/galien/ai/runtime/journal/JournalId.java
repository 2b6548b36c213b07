package org.galien.ai.runtime.journal;

/** Number of a journal entry. */
public record JournalId(long value) {}
