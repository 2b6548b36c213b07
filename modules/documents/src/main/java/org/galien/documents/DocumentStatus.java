package org.galien.documents;

/** Where a document stands, from its arrival to a chart. */
public enum DocumentStatus {
  /** Kept; waits to be read. */
  RECEIVED,
  READING,
  /** Read; waits for a person. */
  READY,
  /** Could not be read, for a reason that is told; can still be filed by hand. */
  QUARANTINED,
  FILED,
  /** Taken out of the inbox without filing: advertising, a second copy. Can be taken back. */
  SET_ASIDE
}
