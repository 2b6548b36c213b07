package org.galien.ai.triage.typing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.galien.ai.triage.text.Tokens;

/**
 * Counts of the words of a text, of pairs of neighbours, of their letters by four, and of the words
 * of its first lines; the same as in ai-models/sorting/train.py.
 */
final class TypeFeatures {
  private static final int HEADING_LINES = 8;
  private static final int LETTERS = 4;

  private TypeFeatures() {}

  static Map<String, Integer> of(String text) {
    Map<String, Integer> counts = new HashMap<>();
    List<String> words = Tokens.folded(text);
    for (int i = 0; i < words.size(); i++) {
      counts.merge("w:" + words.get(i), 1, Integer::sum);
      letters(words.get(i), counts);
      if (i > 0) {
        counts.merge("b:" + words.get(i - 1) + "_" + words.get(i), 1, Integer::sum);
      }
    }
    text.lines()
        .filter(line -> !line.isBlank())
        .limit(HEADING_LINES)
        .forEach(line -> Tokens.folded(line).forEach(w -> counts.merge("h:" + w, 1, Integer::sum)));
    return counts;
  }

  /** Four letters in a row: what a misread letter leaves of a word. */
  private static void letters(String word, Map<String, Integer> counts) {
    String whole = "^" + word + "$";
    for (int i = 0; i + LETTERS <= whole.length(); i++) {
      counts.merge("c:" + whole.substring(i, i + LETTERS), 1, Integer::sum);
    }
  }
}
