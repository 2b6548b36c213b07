package org.galien.ai.runtime;

import java.time.Instant;

/**
 * One call of a model.
 *
 * @param stage where it stands
 * @param since when it was asked for
 * @param seconds from its turn to its end, or to now
 * @param inputTokens as the server counted, 0 until then
 * @param outputTokens likewise; while it is written, the pieces that came so far
 * @param read tokens of the question a second, 0 where it cannot be said
 * @param written tokens of the answer a second, likewise
 */
public record CallView(
    String task,
    String model,
    Stage stage,
    Instant since,
    double seconds,
    int inputTokens,
    int outputTokens,
    double read,
    double written) {

  /** Where a call stands. */
  public enum Stage {
    WAITING,
    READING,
    WRITING,
    ANSWERED,
    FAILED
  }
}
