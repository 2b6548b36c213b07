package org.galien.ai.preconsultation.script;

import java.util.Map;

/**
 * A question of the practice's own.
 *
 * @param name what answers are kept under, as in {@code traitements}
 * @param reason asked only of who comes for it; null: of everybody
 * @param plain true for yes and no, false for free words
 * @param words by language, with {@code fr} always there
 */
public record Question(String name, Reason reason, boolean plain, Map<String, String> words) {

  public Question {
    words = Map.copyOf(words);
  }

  /** In French where it was not translated. */
  public String in(String language) {
    return words.getOrDefault(language, words.get("fr"));
  }

  boolean of(Reason why) {
    return reason == null || reason == why;
  }
}
