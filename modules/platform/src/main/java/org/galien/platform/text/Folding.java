package org.galien.platform.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Comparison that minds neither case nor accents, as the database's collation does. */
public final class Folding {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private Folding() {}

  /** Lower case, without accents, ligatures taken apart; length may change. */
  public static String fold(String text) {
    return MARKS
        .matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
        .replaceAll("")
        .toLowerCase(Locale.ROOT)
        .replace("œ", "oe")
        .replace("æ", "ae");
  }

  public static boolean contains(String text, String words) {
    return fold(text).contains(fold(words).strip());
  }
}
