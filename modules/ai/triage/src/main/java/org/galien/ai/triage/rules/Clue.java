package org.galien.ai.triage.rules;

/** What the program sees in a document that no single expression says. */
public enum Clue {
  /** At least three lines of the form name, value, unit, usual values. */
  RESULT_TABLE("tableau de résultats"),
  /** No person is designated as a patient: no birth date, no « patient : ». */
  NO_PATIENT("aucun patient nommé"),
  /** No doctor or other professional signs; the writer speaks of herself or her family. */
  PATIENT_WRITES("écrit par un patient");

  private final String words;

  Clue(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }
}
