package org.galien.ai.triage.people;

/** How a document brings a person in. */
public enum Standing {
  /** A label or a sentence says that she is examined, treated or concerned. */
  PATIENT,
  /** Her identity stands by itself, or she writes: the patient when nobody else is named. */
  ALONE,
  /** Nothing says what she is to the patient. */
  UNSAID,
  /** A relative or a third party, said to be one. */
  BESIDE
}
