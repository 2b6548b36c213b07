package org.galien.encounters;

/** Where a consultation stands; FHIR's names. */
public enum EncounterStatus {
  /** The note is being written. */
  IN_PROGRESS,
  /** The note is signed. */
  FINISHED,
  /** Opened by mistake and closed before anything was written. */
  CANCELLED
}
