package org.galien.ai.summaries.synthesis;

import java.util.List;
import java.util.regex.Pattern;

/** Names that stand for the same allergen in a list and in a letter. */
final class Allergens {

  private static final List<String> FAMILIES =
      List.of(
          "penicillin|amoxicillin|clamoxyl|augmentin|ampicillin",
          "sulfamethoxazol|cotrimoxazol|bactrim|sulfamid",
          "iode|contraste|povidone|betadine",
          "anti-inflammatoire|(?<![a-z])ains(?![a-z])|ibuprofen|ketoprofen|aspirin");
  private static final int STEM = 6;

  private Allergens() {}

  /** Finds the allergen of a list's line, or another name of it, in folded text. */
  static Pattern alike(String key) {
    for (String family : FAMILIES) {
      if (Pattern.compile(family).matcher(key).find()) {
        return Pattern.compile("(?<![a-z])(?:" + family + ")");
      }
    }
    String word = key.split("[^a-z]+")[0];
    String stem = word.length() > STEM + 1 ? word.substring(0, word.length() - 1) : word;
    return Pattern.compile("(?<![a-z])" + Pattern.quote(stem));
  }
}
