package org.galien.ai.summaries;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import org.galien.ai.runtime.ModelFailure;
import org.galien.ai.runtime.TextModels;
import org.galien.ai.runtime.journal.InputRef;
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

  /** With pauses of up to ten minutes a server may be away for some hours of the morning. */
  @Override
  public int maxAttempts() {
    return 30;
  }

  @Override
  public void run(TaskRun run) throws Exception {
    SummarySubject subject = subject(Long.parseLong(run.subject()));
    if (!use.allowed(subject)) {
      return;
    }
    run.progress(10, "summaries.progress.reading");
    Reading reading = read(subject.id());
    String texts = fingerprint(reading);
    if (store.upToDate(subject, of(texts, summariser.engine(subject.kind())))) {
      return;
    }
    run.progress(30, "summaries.progress.extracting");
    SummaryId standing = extraction(subject, reading, texts);
    if (summariser.hasModel(subject.kind())) {
      run.progress(50, "summaries.progress.writing");
      byModel(run, subject, reading, standing, of(texts, summariser.engine(subject.kind())));
    }
  }

  /** Stands there at once, whatever a model may take. */
  private SummaryId extraction(SummarySubject subject, Reading reading, String texts) {
    String fingerprint = of(texts, Summariser.EXTRACTION);
    return store
        .standing(subject, fingerprint)
        .orElseGet(
            () ->
                store.propose(
                    subject, reading, summariser.extract(subject.kind(), reading), fingerprint));
  }

  private void byModel(
      TaskRun run, SummarySubject subject, Reading reading, SummaryId standing, String fingerprint)
      throws ModelUnavailable {
    try {
      Optional<Draft> written = summariser.write(subject.kind(), reading, run::cancelled);
      if (use.allowed(subject)) {
        written.ifPresentOrElse(
            draft -> store.replace(standing, reading, draft, fingerprint),
            () -> store.settle(standing, fingerprint));
      }
    } catch (ModelFailure failure) {
      if (failure.reason() == ModelFailure.Reason.CANCELLED) {
        throw (CancellationException) new CancellationException("called off").initCause(failure);
      }
      throw new ModelUnavailable(failure);
    }
  }

  private static String fingerprint(Reading reading) {
    String inputs =
        reading.inputs().stream()
            .map(i -> i.kind() + i.id() + ":" + i.sha256())
            .collect(Collectors.joining("\n"));
    String listed = reading.chart() == null ? "" : reading.chart().lists();
    return inputs + "\n" + listed;
  }

  private static String of(String texts, String engine) {
    return InputRef.of("fingerprint", 0, 0, texts + "\n" + engine).sha256();
  }
}
