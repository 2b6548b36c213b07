package org.galien.patients.imports;

/** Where an import stands. Whether it is being tried or made, its tasks tell. */
public enum ImportState {
  /** Nothing is made yet. */
  OPEN,
  DONE,
  UNDONE
}
