package org.galien.ai.preconsultation.signs;

/**
 * A word or a number of a message.
 *
 * @param raw in lower case, accents kept
 * @param folded without accents
 * @param place its position, in which pauses count too: words on both sides of a full stop lie
 *     further apart
 * @param clause counts what commas and full stops part
 * @param sentence counts what full stops part
 */
record Token(String raw, String folded, int place, int clause, int sentence) {

  boolean number() {
    return Character.isDigit(folded.charAt(0));
  }

  /** Decimal comma, point or degree sign; NaN for a word. */
  double value() {
    return number() ? Double.parseDouble(folded.replaceAll("[,°]", ".")) : Double.NaN;
  }
}
