package org.galien.ai.runtime;

/** Number of a journal entry. */
public record JournalId(long value) {}
