package org.galien.ai.assistant.answers;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A question taken apart.
 *
 * @param weights how telling each of its words is
 * @param needed words without which nothing answers it: names, days, numbers
 */
record Question(
    String text, Map<String, Double> weights, Set<String> needed, Set<String> things, Value value) {

  private static final Pattern NAMED = Pattern.compile("(?<=[\\s('’«])\\p{Lu}[\\p{L}-]{2,}");
  private static final Pattern DAY =
      Pattern.compile("(?i)\\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)s?\\b");

  /** What is done weighs less than what it is done with: everybody has another verb for it. */
  private static final double DONE = 0.4;

  static Question of(String text, PassageIndex index) {
    Map<String, Double> weights = new LinkedHashMap<>();
    Set<String> things = Things.in(text, index.words());
    for (String word : index.words().of(text)) {
      weights.putIfAbsent(
          word, index.weight(word) * (things.contains(word) && !word.matches("\\d+") ? 1 : DONE));
    }
    Set<String> needed = new LinkedHashSet<>();
    for (Pattern pattern : new Pattern[] {NAMED, DAY}) {
      Matcher matcher = pattern.matcher(text);
      while (matcher.find()) {
        needed.addAll(index.words().of(matcher.group()));
      }
    }
    if (Value.askedBy(text) == Value.CODE) {
      needed.addAll(index.words().of("code"));
    }
    needed.retainAll(weights.keySet());
    return new Question(text, weights, needed, things, Value.askedBy(text));
  }

  double total() {
    return weights.values().stream().mapToDouble(w -> w).sum();
  }
}
