package org.galien.platform.places;

/**
 * One thing that the record says of a patient.
 *
 * @param text what it is, in the reader's language
 * @param detail code, value, since when, said by whom; may be empty
 */
public record SynthesisLine(SynthesisSection section, String text, String detail) {

  public SynthesisLine {
    detail = detail == null ? "" : detail;
  }

  public String getText() {
    return text;
  }

  public String getDetail() {
    return detail;
  }
}
