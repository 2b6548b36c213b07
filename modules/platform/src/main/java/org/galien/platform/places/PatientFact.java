package org.galien.platform.places;

/**
 * A fact of the header.
 *
 * @param label a word or two, in the reader's language
 * @param text the fact itself
 */
public record PatientFact(Tone tone, String label, String text) {

  public Tone getTone() {
    return tone;
  }

  public String getLabel() {
    return label;
  }

  public String getText() {
    return text;
  }
}
