package org.galien.ai.summaries.french;

/** What a sentence can be taken from. */
public enum SourceKind {
  DOCUMENT,
  ENCOUNTER,
  ALLERGY,
  CONDITION,
  TREATMENT
}
