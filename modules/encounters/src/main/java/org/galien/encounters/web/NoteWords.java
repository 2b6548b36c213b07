package org.galien.encounters.web;

import org.galien.encounters.NoteKind;

/** What the parts of a note are called, which differs from one kind to another. */
final class NoteWords {
  private NoteWords() {}

  /**
   * @param part as {@code reason}, {@code consultation-of}
   * @return a message key
   */
  static String key(NoteKind kind, String part) {
    return (kind == NoteKind.NURSING ? "encounters.nursing." : "encounters.chart.") + part;
  }
}
