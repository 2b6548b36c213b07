package org.galien.encounters;

/** Whose note it is: each kind is written and signed by its own profession, and read by all. */
public enum NoteKind {
  /** By a physician or a substitute. */
  CONSULTATION,
  /** Note infirmière: care given, measures, what the physician should know. */
  NURSING
}
