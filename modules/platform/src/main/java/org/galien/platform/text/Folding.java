package org.galien.platform.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Comparison that minds neither case nor accents, as the database's collation does. */
public final class Folding {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  /** What is not seen: zero-width characters, joiners, soft hyphens, marks of direction. */
  private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}+");

  /** Latin letters that Unicode does not decompose. */
  private static final Map<Character, String> LETTERS =
      Map.of(
          'œ', "oe", 'æ', "ae", 'ß', "ss", 'ø', "o", 'ł', "l", 'đ', "d", 'ð', "d", 'þ', "th", 'ı',
          "i", 'ŋ', "n");

  private Folding() {}

  /**
   * Lower case, without accents or characters nobody sees, ligatures taken apart. The length may
   * change: who needs the place of what was found in the text itself folds letter by letter.
   */
  public static String fold(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    if (lower.chars().allMatch(c -> c < 128)) {
      return lower;
    }
    String seen = INVISIBLE.matcher(lower).replaceAll("");
    String bare = MARKS.matcher(Normalizer.normalize(seen, Normalizer.Form.NFKD)).replaceAll("");
    StringBuilder folded = new StringBuilder(bare.length());
    bare.chars().forEach(c -> folded.append(LETTERS.getOrDefault((char) c, "" + (char) c)));
    return folded.toString();
  }

  public static boolean contains(String text, String words) {
    return fold(text).contains(fold(words).strip());
  }

  /** Whether each of the words, parted by blanks, is somewhere in the text; true for no words. */
  public static boolean containsAll(String text, String words) {
    String folded = fold(text);
    return Arrays.stream(fold(words).split("\\s+")).allMatch(folded::contains);
  }
}
