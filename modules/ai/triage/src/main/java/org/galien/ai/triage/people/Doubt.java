package org.galien.ai.triage.people;

/** Why the person a document names must not be taken for its patient without asking. */
public enum Doubt {
  NONE,
  /** Several persons are named, and nothing says which one is the patient. */
  SEVERAL_PEOPLE,
  /** One person is named, and nothing says that she is the patient. */
  NOT_INTRODUCED,
  /** The writer speaks of somebody else: « pour mon mari ». */
  WRITES_FOR_ANOTHER
}
