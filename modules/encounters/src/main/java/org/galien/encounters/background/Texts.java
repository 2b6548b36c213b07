package org.galien.encounters.background;

/** Free text of bounded length. */
final class Texts {

  private Texts() {}

  static String shortened(String text, int limit) {
    String stripped = text == null ? "" : text.strip();
    return stripped.codePointCount(0, stripped.length()) <= limit
        ? stripped
        : stripped.substring(0, stripped.offsetByCodePoints(0, limit));
  }
}
