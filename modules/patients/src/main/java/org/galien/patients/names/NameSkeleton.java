package org.galien.patients.names;

import java.util.List;
import java.util.Map;

/**
 * What is left of a name when it is written with Latin letters by one ear and then by another:
 * consonants in classes, without vowels. Mohamed, Muhammad and Mouhamed share a skeleton, as do
 * Abdelkader and Abd el-Qader; so do Marine and Marion, hence a skeleton alone proves nothing.
 */
public final class NameSkeleton {

  /** Few consonants are shared by too many names. */
  private static final int SHORTEST = 3;

  /** Longest first: letters that stand together for one sound. */
  private static final List<Map.Entry<String, String>> SOUNDS =
      List.of(
          Map.entry("tch", "c"),
          Map.entry("dj", "j"),
          Map.entry("dzh", "j"),
          Map.entry("shch", "x"),
          Map.entry("sch", "x"),
          Map.entry("ch", "x"),
          Map.entry("sh", "x"),
          Map.entry("kh", "k"),
          Map.entry("gh", "g"),
          Map.entry("th", "t"),
          Map.entry("dh", "d"),
          Map.entry("ph", "f"),
          Map.entry("ck", "k"),
          Map.entry("qu", "k"),
          Map.entry("ks", "x"),
          Map.entry("ou", "w"));

  private NameSkeleton() {}

  /**
   * @param a compact folded name
   * @param b compact folded name
   */
  public static boolean same(String a, String b) {
    String skeleton = of(a);
    return skeleton.length() >= SHORTEST
        && skeleton.equals(of(b))
        && Math.abs(a.length() - b.length()) <= 3;
  }

  /**
   * As {@link #same}, with vowels that one ear takes for each other: a and e, i and y, o and u. The
   * last letter stays as it is: Marina and Marine are two people.
   *
   * @param a compact folded name
   * @param b compact folded name
   */
  public static boolean heardAlike(String a, String b) {
    String heard = heard(a);
    return heard.length() > SHORTEST && heard.equals(heard(b));
  }

  private static String heard(String compact) {
    String text = sounds(compact);
    StringBuilder heard = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      boolean last = i == text.length() - 1;
      char kept =
          switch (letter) {
            case 'a', 'e' -> last ? letter : 'a';
            case 'i', 'y' -> 'i';
            case 'o', 'u', 'w' -> 'o';
            default -> consonant(letter);
          };
      if (kept != ' ' && (heard.isEmpty() || heard.charAt(heard.length() - 1) != kept)) {
        heard.append(kept);
      }
    }
    return heard.toString();
  }

  static String of(String compact) {
    String text = sounds(compact);
    StringBuilder skeleton = new StringBuilder();
    char before = ' ';
    for (char letter : text.toCharArray()) {
      char kept = consonant(letter);
      if (kept != ' ' && kept != before) {
        skeleton.append(kept);
      }
      before = kept;
    }
    return skeleton.toString();
  }

  private static String sounds(String compact) {
    String text = compact;
    for (Map.Entry<String, String> sound : SOUNDS) {
      text = text.replace(sound.getKey(), sound.getValue());
    }
    return text;
  }

  private static char consonant(char letter) {
    return switch (letter) {
      case 'a', 'e', 'i', 'o', 'u', 'y', 'w', 'h' -> ' ';
      case 'q', 'c' -> 'k';
      case 'z' -> 's';
      case 'v' -> 'f';
      default -> letter;
    };
  }
}
