package org.galien.ai.runtime.journal;

/** What came of asking. */
public enum Outcome {
  ANSWERED,
  /** The engine read everything and had nothing to say. */
  ABSTAINED,
  ADDRESS_REFUSED,
  CONTEXT_EXCEEDED,
  UNREACHABLE,
  TIMED_OUT,
  BUSY,
  CANCELLED,
  INVALID_ANSWER
}
