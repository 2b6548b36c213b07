package org.galien.ai.summaries.french;

import java.util.List;

/**
 * A sentence of a summary with what it rests on.
 *
 * @param citations at least one
 */
public record Statement(String text, List<Citation> citations) {

  public Statement {
    citations = List.copyOf(citations);
    if (citations.isEmpty()) {
      throw new IllegalArgumentException("No source, no sentence");
    }
  }
}
