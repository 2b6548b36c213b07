package org.galien.ai.summaries.french;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.galien.platform.text.Folding;

/** Compares French without accents, case, ligatures and typographic signs. */
final class Fold {

  private static final Pattern WORD = Pattern.compile("[\\p{L}][\\p{L}\\d]*|\\d+(?:[.,]\\d+)*");
  private static final int STEM = 6;

  private Fold() {}

  /** Lower case, no accents, straight apostrophes, plain hyphens, single blanks. */
  static String of(String text) {
    String plain =
        text.replace('’', '\'')
            .replace('‑', '-')
            .replace('–', '-')
            .replace('—', '-')
            .replaceAll("[\\s\\u00a0\\u202f]+", " ");
    return Folding.fold(plain).strip();
  }

  /** Folded words and numbers in order; a decimal comma reads as a point. */
  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(of(text));
    while (matcher.find()) {
      words.add(matcher.group().replace(',', '.'));
    }
    return words;
  }

  /** The beginning of a word that its inflections share. */
  static String stem(String word) {
    return word.length() <= STEM ? word : word.substring(0, STEM);
  }
}
