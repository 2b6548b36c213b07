package org.galien.patients.duplicates;

/** What the traits say. « Not the same » is the absence of a verdict. */
public enum DuplicateVerdict {
  /** Very likely one person; a person still confirms. */
  SAME_LIKELY,
  /** One person, or relatives, twins, namesakes: the traits cannot tell. */
  UNCERTAIN;

  public String key() {
    return this == SAME_LIKELY ? "patients.duplicate.same-likely" : "patients.duplicate.uncertain";
  }

  /** EL reads properties. */
  public String getKey() {
    return key();
  }
}
