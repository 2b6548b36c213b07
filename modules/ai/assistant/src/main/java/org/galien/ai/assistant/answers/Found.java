package org.galien.ai.assistant.answers;

import java.util.List;

/**
 * What the passages say to a question.
 *
 * @param quotes the answer, best first; empty when they do not answer
 * @param nearest what was found first, answer or not: the most three
 * @param why null when there is an answer
 */
public record Found(List<Quote> quotes, List<Passage> nearest, Silence why) {

  public boolean known() {
    return !quotes.isEmpty();
  }
}
