package org.galien.ai.summaries;

/** Number of a proposed summary. */
public record SummaryId(long value) {}
