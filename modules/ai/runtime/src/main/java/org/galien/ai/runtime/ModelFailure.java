package org.galien.ai.runtime;

import org.galien.ai.runtime.journal.Outcome;

/**
 * A model gave no usable answer. Checked, because whoever asks must have something to do without
 * one: every feature works on a machine with no model.
 */
public final class ModelFailure extends Exception {

  /** Why there is no answer; stands in the journal. */
  public enum Reason {
    /** The server is outside the practice's network and nobody lifted the guard. */
    ADDRESS_REFUSED,
    /**
     * The question does not fit into the model's context; nothing was sent, or nothing is shown.
     */
    CONTEXT_EXCEEDED,
    UNREACHABLE,
    TIMED_OUT,
    /** So many wait for the server that nothing was sent. */
    BUSY,
    CANCELLED,
    /** The answer is not of the shape that was asked for. */
    INVALID_ANSWER
  }

  private final Reason reason;

  /**
   * @param message for the log: no text of a patient, no answer of a model
   */
  public ModelFailure(Reason reason, String message) {
    super(reason + ": " + message);
    this.reason = reason;
  }

  public ModelFailure(Reason reason, String message, Throwable cause) {
    super(reason + ": " + message, cause);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }

  /** The reason as the journal names it. */
  Outcome outcome() {
    return Outcome.valueOf(reason.name());
  }
}
