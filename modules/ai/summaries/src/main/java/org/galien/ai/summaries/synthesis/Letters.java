package org.galien.ai.summaries.synthesis;

import java.text.Normalizer;

/** Folds letter by letter, so that a place in the folded text is the same place in the text. */
final class Letters {

  private Letters() {}

  /** Lower case without accents; a ligature reads as its second letter, a line's end as a blank. */
  static String fold(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      folded.append(fold(text.charAt(i)));
    }
    return folded.toString();
  }

  private static char fold(char c) {
    if (c < 128) {
      return Character.isWhitespace(c) ? ' ' : Character.toLowerCase(c);
    }
    return switch (c) {
      case 'œ', 'Œ', 'æ', 'Æ' -> 'e';
      case '’', 'ʼ' -> '\'';
      case '–', '—', '‑', '−', '‐' -> '-';
      case '\u00a0', '\u202f', '\u2009' -> ' ';
      case 'μ' -> 'µ';
      default -> Normalizer.normalize("" + Character.toLowerCase(c), Normalizer.Form.NFD).charAt(0);
    };
  }

  /** Words with a letter or a digit in them. */
  static int words(String text) {
    int count = 0;
    for (String word : text.split("\\s+")) {
      count += word.codePoints().anyMatch(Character::isLetterOrDigit) ? 1 : 0;
    }
    return count;
  }
}
