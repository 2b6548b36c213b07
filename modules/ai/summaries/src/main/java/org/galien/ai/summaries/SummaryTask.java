package org.galien.ai.summaries;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import org.galien.ai.runtime.ModelFailure;
import org.galien.ai.runtime.TextModels;
import org.galien.ai.runtime.journal.InputRef;
import org.galien.ai.summaries.french.Statement;
import org.galien.platform.tasks.TaskHandler;
import org.galien.platform.tasks.TaskRun;

/** Reads, writes, stores; when nothing has changed since the last time, nothing. */
abstract class SummaryTask implements TaskHandler {

  @Inject Readings readings;
  @Inject Summariser summariser;
  @Inject SummaryStore store;
  @Inject TextModels models;
  @Inject Permission use;

  abstract SummarySubject subject(long id);

  abstract Reading read(long id);

  @Override
  public String kind() {
    return subject(0).task();
  }

  /** Each question to a model has its own limit; waiting for other features' turns comes on top. */
  @Override
  public Duration timeLimit() {
    return models.answerLimit().multipliedBy(ModelWriter.MAX_BATCHES + 1L).plusMinutes(1);
  }

  @Override
  public void run(TaskRun run) throws Exception {
    SummarySubject subject = subject(Long.parseLong(run.subject()));
    if (!use.allowed(subject)) {
      return;
    }
    run.progress(10, "summaries.progress.reading");
    Reading reading = read(subject.id());
    String fingerprint = fingerprint(reading);
    if (store.upToDate(subject, fingerprint)) {
      return;
    }
    run.progress(40, "summaries.progress.writing");
    try {
      Draft draft = summariser.write(subject.kind(), reading, run::cancelled);
      if (use.allowed(subject)) {
        store.propose(subject, reading, draft, fingerprint);
      }
    } catch (ModelFailure calledOff) {
      throw (CancellationException) new CancellationException("called off").initCause(calledOff);
    }
  }

  private String fingerprint(Reading reading) {
    String inputs =
        reading.inputs().stream()
            .map(i -> i.kind() + i.id() + ":" + i.sha256())
            .collect(Collectors.joining("\n"));
    String listed =
        reading.listed().stream().map(Statement::text).collect(Collectors.joining("\n"));
    return InputRef.of("fingerprint", 0, 0, inputs + "\n" + listed + "\n" + summariser.engine())
        .sha256();
  }
}
