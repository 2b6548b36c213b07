package org.galien.ai.triage.typing;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Counts of the words of a text, of pairs of neighbours, and of the words of its first lines; the
 * same as in ai-models/sorting/train.py.
 */
final class TypeFeatures {
  private static final int HEADING_LINES = 8;
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");

  private TypeFeatures() {}

  static Map<String, Integer> of(String text) {
    Map<String, Integer> counts = new HashMap<>();
    List<String> words = folded(text);
    for (int i = 0; i < words.size(); i++) {
      counts.merge("w:" + words.get(i), 1, Integer::sum);
      if (i > 0) {
        counts.merge("b:" + words.get(i - 1) + "_" + words.get(i), 1, Integer::sum);
      }
    }
    text.lines()
        .filter(line -> !line.isBlank())
        .limit(HEADING_LINES)
        .forEach(line -> folded(line).forEach(w -> counts.merge("h:" + w, 1, Integer::sum)));
    return counts;
  }

  private static List<String> folded(String text) {
    String lower = text.toLowerCase(Locale.ROOT).replace("œ", "oe").replace("æ", "ae");
    String bare = MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFKD)).replaceAll("");
    return Stream.of(OTHERS.split(bare))
        .filter(word -> !word.isEmpty())
        .map(word -> word.chars().allMatch(c -> c >= '0' && c <= '9') ? "#" : word)
        .toList();
  }
}
