package org.galien.ai.preconsultation.signs;

/**
 * A word of a message as it is compared.
 *
 * @param word folded
 * @param known whether it means itself, and is no other word misspelt
 * @param sound of the whole
 * @param tail without a first letter that may belong to the word before, as in {@code narive}
 * @param tailSound of that
 */
record Heard(String word, boolean known, String sound, String tail, String tailSound) {

  static Heard of(String word, boolean known) {
    String tail = word.matches("[njldcsmt][aeiouy].*") ? word.substring(1) : "";
    return known
        ? new Heard(word, true, "", "", "")
        : new Heard(word, false, Sound.of(word), tail, Sound.of(tail));
  }
}
