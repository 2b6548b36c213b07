package org.galien.encounters.background;

/** The two lists. */
public enum EntryKind {
  ALLERGY,
  CONDITION
}
