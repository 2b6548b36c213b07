package org.galien.ai.triage.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Foldings under which two spellings of the same French word become equal. */
public final class Fold {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private Fold() {}

  /**
   * Lower case, without accents, ligatures spelled out. Unlike {@link
   * org.galien.platform.text.Folding} it leaves what is no letter as it is, « … », « ² » or « n° »:
   * patterns look for these, and {@code BirthCue} counts on them. Names and words of rules are
   * folded by that one.
   */
  public static String plain(String text) {
    String lower = text.toLowerCase(Locale.FRENCH).replace("œ", "oe").replace("æ", "ae");
    String bare = MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
    return bare.replace('’', '\'').replace('ʼ', '\'').replace('μ', 'µ');
  }

  /**
   * The word as a scanner may have seen it: letters that recognition confuses (0 and o, 1, i and l,
   * 5 and s, rn and m) share one form. Two different words may share it: good for finding words,
   * never enough to tell two persons apart.
   */
  public static String scanned(String word) {
    String plain = plain(word);
    if (plain.chars().noneMatch(Character::isLetter)) {
      return plain;
    }
    return plain
        .replace('0', 'o')
        .replace('1', 'i')
        .replace('5', 's')
        .replace('l', 'i')
        .replace("rn", "m");
  }

  /** Whether at most one letter was changed, added or lost between the two. */
  public static boolean oneLetterApart(String a, String b) {
    if (Math.abs(a.length() - b.length()) > 1) {
      return false;
    }
    int start = 0;
    int shortest = Math.min(a.length(), b.length());
    while (start < shortest && a.charAt(start) == b.charAt(start)) {
      start++;
    }
    int end = 0;
    while (end < shortest - start
        && a.charAt(a.length() - 1 - end) == b.charAt(b.length() - 1 - end)) {
      end++;
    }
    return Math.max(a.length(), b.length()) - start - end <= 1;
  }
}
