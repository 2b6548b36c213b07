package org.galien.ai.assistant.answers;

/** What words of one family share: how they begin. */
final class Roots {

  private static final int LENGTH = 5;

  private Roots() {}

  static String of(String word) {
    return word.length() <= LENGTH ? word : word.substring(0, LENGTH);
  }

  /**
   * 1 for the same word, less for one of its family or a clipped form of it (« labo »), 0 for
   * another.
   */
  static double likeness(String asked, String said) {
    if (asked.equals(said)) {
      return 1;
    }
    int shorter = Math.min(asked.length(), said.length());
    int shared = 0;
    while (shared < shorter && asked.charAt(shared) == said.charAt(shared)) {
      shared++;
    }
    int longest = Math.max(asked.length(), said.length());
    if (shared == shorter && shorter >= 4 && shorter * 10 <= longest * 6) {
      return 0.85;
    }
    return shared >= LENGTH && shared * 10 >= longest * 6 ? 0.75 : 0;
  }
}
