package org.galien.ai.summaries.french;

/**
 * Where a sentence comes from.
 *
 * @param start offset of the quote in the source's text, in UTF-16 units
 * @param end offset after its last character
 */
public record Citation(SourceRef source, int start, int end, String quote) {}
