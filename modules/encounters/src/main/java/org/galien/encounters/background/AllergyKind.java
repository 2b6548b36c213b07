package org.galien.encounters.background;

/** What an entry of the allergy list states. */
public enum AllergyKind {
  ALLERGY,
  INTOLERANCE,
  /** The patient was asked and knows of none. */
  NONE_KNOWN
}
