package org.galien.letters.text;

/** What is written. */
public enum LetterKind {
  /** Somebody will rely on it: says what was seen, when, and to whom it was given. */
  CERTIFICATE,
  /** To a colleague or a house. */
  LETTER,
  /** Of a consultation or an act. */
  REPORT,
  /** What a patient reads and signs. */
  CONSENT,
  /** Prepares an official form, a quote or a plan. */
  SHEET;

  /** Suffix of message keys. */
  public String getCode() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
