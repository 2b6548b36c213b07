package org.galien.web.encounters;

import java.text.Normalizer;
import java.util.Locale;

/** Comparison that minds neither case nor accents, as the database's collation does. */
final class Folded {

  private Folded() {}

  static boolean contains(String text, String words) {
    return fold(text).contains(fold(words));
  }

  private static String fold(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT)
        .strip();
  }
}
