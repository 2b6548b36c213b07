package org.galien.platform.text;

import java.text.BreakIterator;
import java.util.Arrays;
import java.util.Locale;

/** A text folded for comparison that still knows where each folded letter stands in it. */
final class FoldedText {

  private static final String[] FOLDED = new String[0x250];

  private final StringBuilder folded;
  private int[] origin;

  private FoldedText(int length) {
    folded = new StringBuilder(length);
    origin = new int[length + 1];
  }

  static FoldedText of(String text) {
    FoldedText made = new FoldedText(text.length() + 8);
    if (text.chars().allMatch(c -> c < FOLDED.length && Character.getType(c) != Character.FORMAT)) {
      for (int at = 0; at < text.length(); at++) {
        made.add(letter(text.charAt(at)), at);
      }
    } else {
      made.addLetters(text);
    }
    made.add("\0", text.length());
    made.folded.setLength(made.folded.length() - 1);
    return made;
  }

  /** The folded place at or after {@code from} where a folded word begins, or -1. */
  int find(String word, int from) {
    return folded.indexOf(word, from);
  }

  /** Where in the text a folded place stands. */
  int origin(int place) {
    return origin[place];
  }

  /** What folds together stands together: a letter with its accents. */
  private void addLetters(String text) {
    BreakIterator letters = BreakIterator.getCharacterInstance(Locale.FRENCH);
    letters.setText(text);
    int from = letters.first();
    for (int to = letters.next(); to != BreakIterator.DONE; from = to, to = letters.next()) {
      add(Folding.fold(text.substring(from, to)), from);
    }
  }

  private void add(String letter, int at) {
    for (int i = 0; i < letter.length(); i++) {
      if (folded.length() == origin.length) {
        origin = Arrays.copyOf(origin, origin.length * 2);
      }
      origin[folded.length()] = at;
      folded.append(letter.charAt(i));
    }
  }

  private static String letter(char c) {
    String known = FOLDED[c];
    if (known == null) {
      known = Folding.fold(String.valueOf(c));
      FOLDED[c] = known;
    }
    return known;
  }
}
