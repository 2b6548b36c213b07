package org.galien.ai.triage.people;

/** Why the person a document names must not be taken for its patient without asking. */
public enum Doubt {
  NONE,
  /** Two persons with birth dates, and nothing says which one is the patient. */
  SEVERAL_PEOPLE,
  /** The writer speaks of somebody else: « pour mon mari ». */
  WRITES_FOR_ANOTHER
}
