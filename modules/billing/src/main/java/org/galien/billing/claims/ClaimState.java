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

  /** How its label is coloured; empty for plain. */
  public String getTone() {
    return switch (this) {
      case PAID -> "ok";
      case PARTIAL, CORRECTED -> "warn";
      case REJECTED -> "crit";
      case EXPECTED -> "info";
      default -> "";
    };
  }

  /** The icon beside the word. */
  public String getIcon() {
    return switch (this) {
      case TO_SEND -> "clock";
      case PAPER -> "print";
      case EXPECTED -> "hourglass";
      case PAID -> "check";
      case PARTIAL -> "split";
      case REJECTED -> "x";
      case FORCED -> "flag";
      case CORRECTED -> "repeat";
      case CANCELLED -> "undo";
    };
  }
}
