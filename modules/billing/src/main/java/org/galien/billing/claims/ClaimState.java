package org.galien.billing.claims;

/** Where a claim stands. */
public enum ClaimState {
  /** Goes with the next batch. */
  TO_SEND,
  /** On a sheet of paper: no module sends it. */
  PAPER,
  EXPECTED,
  PAID,
  /** Less came than is awaited. */
  PARTIAL,
  REJECTED,
  /** A person said that nothing more is awaited. */
  FORCED,
  /** Was rejected and undone; a new invoice takes its place. */
  CORRECTED,
  /** Undone before an insurance answered. */
  CANCELLED;

  /** EL reads properties. */
  public String getKey() {
    return name();
  }
}
