package org.galien.ai.runtime;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.galien.ai.runtime.journal.AiJournal;
import org.galien.ai.runtime.journal.InputRef;

/**
 * What every kind of model of a server needs to be asked.
 *
 * @param onFailure run after a call that failed
 */
record ModelAccess(
    ModelIdentity identity,
    ModelServer server,
    SovereigntyGuard guard,
    AiJournal journal,
    Clock clock,
    Runnable onFailure) {

  Attempt attempt(String task, String version, List<InputRef> inputs) {
    return new Attempt(journal, clock, identity, task, version, inputs);
  }

  /** Asked at each call: since the server was seen, its name may have come to mean another one. */
  URI address() throws ModelFailure {
    return guard.permitted(server.url());
  }

  /** How long one answer may take. */
  Duration limit() {
    return server.limit();
  }

  /** Puts a failure on record, to be thrown. */
  ModelFailure failed(Attempt attempt, ModelFailure failure) {
    attempt.journalled(failure.outcome());
    onFailure.run();
    return failure;
  }
}
