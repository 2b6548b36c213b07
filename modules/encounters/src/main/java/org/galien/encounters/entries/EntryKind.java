package org.galien.encounters.entries;

/** The lists of a chart. */
public enum EntryKind {
  ALLERGY,
  CONDITION,
  TREATMENT,
  MEASURE,
  IMMUNIZATION
}
