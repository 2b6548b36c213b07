package org.galien.ai.summaries;

import java.util.List;

/**
 * A sentence of a summary.
 *
 * @param text as proposed
 * @param corrected as the person wrote it, empty when left out, null when unchanged
 */
public record SentenceView(long id, String text, String corrected, List<CitationView> citations) {}
