package org.galien.ai.summaries;

/** From proposal to a person's verdict, or to a newer proposal. */
public enum SummaryState {
  PROPOSED,
  ACCEPTED,
  /** Accepted with at least one sentence changed or left out. */
  CORRECTED,
  REJECTED,
  /** Accepted, and taken back by a person; in force no longer. */
  WITHDRAWN,
  /** A newer proposal took its place before anybody judged it. */
  SUPERSEDED;

  public boolean accepted() {
    return this == ACCEPTED || this == CORRECTED;
  }
}
