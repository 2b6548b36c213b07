package org.galien.patients.names;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.galien.platform.text.Folding;

/** Folds names so that spellings compare: {@code "D’HONDT-Müller"} gives {@code d hondt muller}. */
public final class PatientNames {

  private static final Pattern SEPARATORS = Pattern.compile("[^a-z0-9]+");

  /** What is not seen: zero-width characters, joiners, soft hyphens, marks of direction. */
  private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}+");

  /** Apostrophes, and what stands for one in keyboards, fonts and transliterations. */
  private static final Pattern APOSTROPHES =
      Pattern.compile(
          "[\u2018\u2019\u201b\u02b9-\u02bf\u02c8\u02ca\u02cb\u02ee\u2032\u2035\u0060\u00b4\ua78c\uff07\uff40]");

  private static final Pattern HYPHENS = Pattern.compile("[\\p{Pd}\u2212\u2043\u02d7]");
  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

  private PatientNames() {}

  /**
   * @return lower-case words of {@code a-z0-9} parted by single spaces; empty for null
   */
  public static String fold(String text) {
    return text == null ? "" : SEPARATORS.matcher(Folding.fold(text)).replaceAll(" ").strip();
  }

  /** The folded words; none for null or a text without letters. */
  public static List<String> words(String text) {
    String folded = fold(text);
    return folded.isEmpty() ? List.of() : List.of(folded.split(" "));
  }

  /** The folded text without any separator, so that LE GUEN and LEGUEN are one. */
  public static String compact(String text) {
    return fold(text).replace(" ", "");
  }

  /**
   * One letter folded, for who has to find its place in the text again: empty for a mark, a space
   * for a separator, sometimes two letters.
   */
  public static String foldLetter(char letter) {
    if (letter < 128) {
      char lower = Character.toLowerCase(letter);
      return lower >= 'a' && lower <= 'z' || Character.isDigit(lower) ? String.valueOf(lower) : " ";
    }
    String folded = Folding.fold(String.valueOf(letter));
    return folded.isEmpty() ? "" : SEPARATORS.matcher(folded).replaceAll(" ");
  }

  /** Composed, trimmed, with single spaces; null when nothing remains. */
  public static String tidy(String text) {
    if (text == null) {
      return null;
    }
    String seen = INVISIBLE.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll("");
    String tidied = SPACES.matcher(seen).replaceAll(" ").strip();
    return tidied.isEmpty() ? null : tidied;
  }

  /**
   * A name as civil status writes it, wherever it was copied from: one apostrophe, one hyphen, and
   * letters instead of the signs that look like them (ligatures, wide letters).
   */
  private static String plain(String text) {
    if (text == null) {
      return null;
    }
    String plain = APOSTROPHES.matcher(text).replaceAll("'");
    plain = Normalizer.normalize(plain, Normalizer.Form.NFKC);
    return tidy(HYPHENS.matcher(plain).replaceAll("-"));
  }

  /** A family name as the practice writes it: capitals, accents kept. */
  public static String family(String text) {
    String tidied = plain(text);
    return tidied == null ? null : tidied.toUpperCase(Locale.FRENCH);
  }

  /** A first name with capitals where a word starts, unless it mixes cases by itself. */
  public static String first(String text) {
    String tidied = plain(text);
    if (tidied == null || mixesCases(tidied)) {
      return tidied;
    }
    StringBuilder result = new StringBuilder(tidied.toLowerCase(Locale.FRENCH));
    for (int i = 0; i < result.length(); i++) {
      if (i == 0 || !Character.isLetter(result.charAt(i - 1))) {
        result.setCharAt(i, Character.toTitleCase(result.charAt(i)));
      }
    }
    return result.toString();
  }

  /** First names typed in one field: commas part them; without one, spaces do. */
  public static List<String> firstNames(String typed) {
    String tidied = tidy(typed);
    return tidied == null
        ? List.of()
        : Arrays.stream(tidied.split(tidied.contains(",") ? "," : " "))
            .map(PatientNames::first)
            .filter(name -> name != null)
            .toList();
  }

  private static boolean mixesCases(String text) {
    return !text.equals(text.toLowerCase(Locale.FRENCH))
        && !text.equals(text.toUpperCase(Locale.FRENCH));
  }
}
