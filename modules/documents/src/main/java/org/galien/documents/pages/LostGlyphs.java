package org.galien.documents.pages;

import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * Counts characters that are drawn inside a word and stand for nothing: the font lost its table,
 * points into the private area of Unicode, or at control characters. A bullet from a font of
 * symbols stands apart from letters and is not counted.
 */
final class LostGlyphs {
  /** In heights of the print: closer than this, two characters belong to one word. */
  private static final double ADJACENT = 0.2;

  private int glyphs;
  private int lost;
  private boolean afterLetter;
  private boolean afterUnknown;
  private double endX;
  private double endY;

  /**
   * @param meaning the text a glyph stands for, null where its font does not say
   */
  void drawn(String meaning, Matrix place, Vector displacement) {
    glyphs++;
    boolean unknown = unknown(meaning);
    boolean letter = !unknown && Character.isLetterOrDigit(meaning.codePointAt(0));
    double size = Math.max(place.getScalingFactorX(), place.getScalingFactorY());
    double gap = Math.hypot(place.getTranslateX() - endX, place.getTranslateY() - endY);
    boolean adjacent = gap < ADJACENT * size;
    if (adjacent && (unknown && (afterLetter || afterUnknown) || letter && afterUnknown)) {
      lost++;
    }
    afterLetter = letter;
    afterUnknown = unknown;
    endX = place.getTranslateX() + displacement.getX() * place.getScaleX();
    endY = place.getTranslateY() + displacement.getX() * place.getShearY();
  }

  private static boolean unknown(String meaning) {
    if (meaning == null || meaning.isEmpty()) {
      return true;
    }
    int first = meaning.codePointAt(0);
    return switch (Character.getType(first)) {
      case Character.PRIVATE_USE, Character.UNASSIGNED -> true;
      case Character.CONTROL -> !Character.isWhitespace(first);
      default -> first == 0xFFFD;
    };
  }

  int glyphs() {
    return glyphs;
  }

  int lost() {
    return lost;
  }
}
