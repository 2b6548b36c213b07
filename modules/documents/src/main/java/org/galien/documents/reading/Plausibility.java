package org.galien.documents.reading;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Whether letters make language at all. It only raises doubt: what the page shows decides ({@link
 * Verdict}).
 */
final class Plausibility {
  private static final int ENOUGH_FOR_ACCENTS = 100;

  private static final String ACCENTED = "àâäçéèêëîïôöùûüÿœæ";

  /** A small letter, something no word holds, a small letter; or a lone capital accent between. */
  private static final Pattern BROKEN =
      Pattern.compile(
          "\\p{Ll}[^\\p{L}\\p{N}\\p{M}\\s'’‘`.,;:/()\\[\\]+*=_<>&@|\"°%€$·•«»…#!?–—‑\\u00AD-]\\p{Ll}"
              + "|\\p{Ll}[\\p{Lu}&&[^A-Z]]\\p{Ll}");

  private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
  private static final Pattern FRENCH =
      Pattern.compile("\\b(de|du|des|la|le|les|un|une|et|par|pour|dans|avec|sur|au|aux)\\b");

  private Plausibility() {}

  static boolean language(String text) {
    return LetterPairs.FRENCH.plausible(plain(text));
  }

  /** Share of words that are none, 0 to 1: with signs or strange letters where accents belong. */
  static double broken(String text) {
    long words = Math.max(1, WORD.matcher(text).results().count());
    long strange = text.chars().filter(Plausibility::strange).count();
    return Math.min(1, (BROKEN.matcher(text).results().count() + strange / 3.0) / words);
  }

  /** A letter of neither French nor its neighbours, or none at all. */
  private static boolean strange(int c) {
    return c == 0xFFFD
        || Character.getType(c) == Character.PRIVATE_USE
        || Character.isLetter(c) && c > 0x17F && c != 'ﬁ' && c != 'ﬂ' && !greek(c)
        || c >= 0x100 && c <= 0x17F && Character.isLetter(c) && c != 'œ' && c != 'Œ' && c != 'Ÿ';
  }

  private static boolean greek(int c) {
    return Character.UnicodeScript.of(c) == Character.UnicodeScript.GREEK;
  }

  /** French in small letters, and not one accent: they may have been lost. */
  static boolean accentless(String text) {
    long small = text.chars().filter(Character::isLowerCase).count();
    return small >= ENOUGH_FOR_ACCENTS
        && accents(text) == 0
        && FRENCH.matcher(text).results().limit(4).count() >= 4;
  }

  static long accents(String text) {
    return text.toLowerCase(Locale.FRENCH).chars().filter(c -> ACCENTED.indexOf(c) >= 0).count();
  }

  /** Small letters without accents. */
  static String plain(String text) {
    String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
    return apart.replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT).replace("œ", "oe");
  }
}
