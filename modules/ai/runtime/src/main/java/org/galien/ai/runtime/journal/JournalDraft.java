package org.galien.ai.runtime.journal;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * What is written about one output.
 *
 * @param engine name of the model, or of the deterministic engine with its version
 * @param digest of the model, null for a deterministic engine
 * @param version of the prompt or of the rules
 * @param inputTokens as the server counted, 0 when it did not
 * @param outputTokens likewise
 */
public record JournalDraft(
    String task,
    String engine,
    String digest,
    String version,
    List<InputRef> inputs,
    Instant startedAt,
    Duration duration,
    int inputTokens,
    int outputTokens,
    Outcome outcome) {

  /** An output of rules or extraction, which count no tokens. */
  public static JournalDraft deterministic(
      String task,
      String engine,
      String version,
      List<InputRef> inputs,
      Instant startedAt,
      Duration duration,
      Outcome outcome) {
    return new JournalDraft(
        task, engine, null, version, inputs, startedAt, duration, 0, 0, outcome);
  }
}
