package org.galien.ai.triage.rules;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.galien.ai.triage.text.Page;

/**
 * One line of the rules: a weight, a place, and expressions of which one is enough.
 *
 * @param weight added once to the type when found; negative for an anti-word
 * @param clue instead of expressions; null otherwise
 * @param line in the rules text, from 1
 */
record Rule(int weight, Place place, List<Phrase> phrases, Clue clue, int line) {

  /** The words that made the rule count. */
  Optional<String> found(Page page, Set<Clue> clues) {
    if (clue != null) {
      return clues.contains(clue) ? Optional.of(clue.words()) : Optional.empty();
    }
    for (Phrase phrase : phrases) {
      if (phrase.find(page, i -> place.accepts(page, i)) >= 0) {
        return Optional.of(phrase.written());
      }
    }
    return Optional.empty();
  }
}
