package org.galien.ai.summaries.french;

import java.util.Locale;
import java.util.Set;

/** Small models slip into the language they know best; a card in English helps nobody here. */
public final class English {

  /** Small words that one language has and the other has not. */
  private static final Set<String> THEIRS =
      Set.of(
          "the", "of", "and", "with", "was", "were", "is", "are", "has", "have", "had", "for", "by",
          "from", "this", "that", "his", "her", "to", "in", "at", "should", "been", "who");

  private static final Set<String> OURS =
      Set.of(
          "le", "la", "les", "de", "du", "des", "et", "avec", "est", "sont", "une", "un", "pour",
          "par", "dans", "sans", "pas", "depuis", "au", "aux", "sous", "chez", "en", "ce", "à");

  private English() {}

  /** True for a sentence with at least two of their small words, and more of theirs than ours. */
  public static boolean is(String sentence) {
    int theirs = 0;
    int ours = 0;
    for (String word : sentence.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
      theirs += THEIRS.contains(word) ? 1 : 0;
      ours += OURS.contains(word) ? 1 : 0;
    }
    return theirs >= 2 && theirs > ours;
  }
}
