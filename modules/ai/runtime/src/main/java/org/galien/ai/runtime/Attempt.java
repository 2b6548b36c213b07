package org.galien.ai.runtime;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.galien.ai.runtime.journal.AiJournal;
import org.galien.ai.runtime.journal.InputRef;
import org.galien.ai.runtime.journal.JournalDraft;
import org.galien.ai.runtime.journal.JournalId;
import org.galien.ai.runtime.journal.Outcome;

/** What the journal will say of one call of a model, whatever comes of it. */
final class Attempt {

  private final AiJournal journal;
  private final Clock clock;
  private final ModelIdentity identity;
  private final String task;
  private final String version;
  private final List<InputRef> inputs;
  private final Instant startedAt;
  private int inputTokens;
  private int outputTokens;

  /**
   * @param version of the prompt, or of the way inputs are handed over
   */
  Attempt(
      AiJournal journal,
      Clock clock,
      ModelIdentity identity,
      String task,
      String version,
      List<InputRef> inputs) {
    this.journal = journal;
    this.clock = clock;
    this.identity = identity;
    this.task = task;
    this.version = version;
    this.inputs = inputs;
    this.startedAt = clock.instant();
  }

  /** As the server counted; null counts nothing. */
  void count(Integer input, Integer output) {
    inputTokens = input == null ? 0 : input;
    outputTokens = output == null ? 0 : output;
  }

  /** A cancelled thread is interrupted, and still has to reach the database. */
  JournalId journalled(Outcome outcome) {
    boolean interrupted = Thread.interrupted();
    try {
      return journal.record(draft(outcome));
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private JournalDraft draft(Outcome outcome) {
    return new JournalDraft(
        task,
        identity.name(),
        identity.digest(),
        version,
        inputs,
        startedAt,
        Duration.between(startedAt, clock.instant()),
        inputTokens,
        outputTokens,
        outcome);
  }
}
