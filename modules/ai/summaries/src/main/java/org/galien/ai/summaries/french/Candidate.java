package org.galien.ai.summaries.french;

import java.util.List;

/**
 * A sentence of a source that may go into a summary.
 *
 * @param text as shown: the quote, without the title of its section
 * @param folded the text, folded
 * @param score how much it matters; 0 or less is never shown
 * @param order of the sentence in its source
 */
record Candidate(Source source, Span span, String text, String folded, int score, int order) {

  Statement statement() {
    return new Statement(text, List.of(citation()));
  }

  Citation citation() {
    return new Citation(source.ref(), span.start(), span.end(), span.text());
  }
}
