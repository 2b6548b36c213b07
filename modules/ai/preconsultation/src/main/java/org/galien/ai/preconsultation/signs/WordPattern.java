package org.galien.ai.preconsultation.signs;

import java.util.Set;

/**
 * A word of the rules. {@code mot} also stands for its plural and feminine, {@code mot*} for all
 * that begins so, {@code =mot} for itself alone. What is in no dictionary of ours may be misspelt:
 * it is compared by sound, and by single slips of the keyboard. {@code #} stands for a number,
 * {@code 19##} for a year of that century.
 */
record WordPattern(String base, boolean prefix, boolean strict, String sound) {

  private static final int SHORTEST_SOUND = 4;
  private static final int SHORTEST_SLIP = 6;
  private static final Set<String> ENDINGS = Set.of("", "s", "e", "es", "x");

  static WordPattern of(String written) {
    boolean strict = written.startsWith("=");
    boolean prefix = written.endsWith("*");
    String base = written.replaceAll("[=*]", "");
    return new WordPattern(base, prefix, strict, Sound.of(base));
  }

  boolean matches(Heard heard) {
    return written(heard.word()) || (!strict && !heard.known() && misspelt(heard));
  }

  private boolean written(String word) {
    if (base.indexOf('#') >= 0) {
      return word.matches(base.equals("#") ? "\\d.*" : base.replace("#", "\\d"));
    }
    if (!word.startsWith(base)) {
      return false;
    }
    String ending = word.substring(base.length());
    if (strict || base.length() < 3) {
      return ending.isEmpty();
    }
    return prefix || ENDINGS.contains(ending);
  }

  private boolean misspelt(Heard heard) {
    return base.length() >= SHORTEST_SOUND
        && (sounds(heard.word(), heard.sound())
            || (!heard.tail().isEmpty()
                && (written(heard.tail()) || sounds(heard.tail(), heard.tailSound())))
            || slipped(heard.word()));
  }

  private boolean sounds(String word, String heard) {
    return word.length() >= SHORTEST_SOUND - 1
        && sound.length() >= (prefix ? 4 : 3)
        && (prefix ? heard.startsWith(sound) : heard.equals(sound));
  }

  private boolean slipped(String word) {
    if (base.length() < SHORTEST_SLIP || word.charAt(0) != base.charAt(0)) {
      return false;
    }
    if (!prefix) {
      return Slip.between(base, word)
          || (word.endsWith("s") && Slip.between(base, word.substring(0, word.length() - 1)));
    }
    for (int length = base.length() - 1; length <= base.length() + 1; length++) {
      if (length <= word.length() && Slip.between(base, word.substring(0, length))) {
        return true;
      }
    }
    return false;
  }
}
