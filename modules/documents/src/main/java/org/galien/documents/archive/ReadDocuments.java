package org.galien.documents.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.galien.documents.DocumentId;
import org.galien.documents.opening.QuarantineReason;
import org.galien.documents.opening.ReadingLimits;
import org.galien.documents.opening.Unreadable;
import org.galien.documents.reading.DocumentReader;
import org.galien.documents.reading.ReadText;
import org.galien.platform.settings.Settings;
import org.galien.platform.tasks.TaskHandler;
import org.galien.platform.tasks.TaskRun;

/**
 * Reads a document in the background. Run again after a crash it starts over: what it writes is
 * keyed by document and revision, so that nothing is there twice.
 */
@ApplicationScoped
class ReadDocuments implements TaskHandler {
  static final String KIND = "documents.read";
  private static final String STEP = "documents.step.reading";

  /** A file at which the process that opens it dies so often is opened no more. */
  private static final int DEATHS = 2;

  @Inject Settings settings;
  @Inject ReadingLog log;

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void run(TaskRun run) throws Exception {
    DocumentId document = new DocumentId(Long.parseLong(run.subject()));
    Optional<VaultFile> file = log.begin(document, run.revision());
    if (file.isEmpty()) {
      return;
    }
    if (run.attempt() > maxAttempts()) {
      // Tries that ended with the server itself.
      log.quarantine(document, run.revision(), new Unreadable(QuarantineReason.FAILED));
      return;
    }
    try {
      read(document, file.get(), run);
    } catch (InterruptedException calledOff) {
      throw calledOff;
    } catch (Exception failed) {
      if (run.attempt() == maxAttempts()) {
        log.quarantine(document, run.revision(), new Unreadable(QuarantineReason.FAILED));
      }
      throw failed;
    }
  }

  private void read(DocumentId document, VaultFile file, TaskRun run) throws Exception {
    Thread reader = Thread.currentThread();
    DocumentReader documents = new DocumentReader(settings.read(ReadingLimits.class));
    try {
      ReadText text =
          documents.read(
              file, (done, all) -> progress(document, run, done, all), reader::isInterrupted);
      log.finish(document, run.revision(), text);
    } catch (Unreadable unreadable) {
      if (reader.isInterrupted()) {
        throw new InterruptedException("reading was called off");
      }
      if (unreadable.death() && log.died(document, run.revision()) < DEATHS) {
        throw new IOException("the page worker died: " + unreadable.reason(), unreadable);
      }
      log.quarantine(document, run.revision(), unreadable);
    }
  }

  private void progress(DocumentId document, TaskRun run, int done, int all) {
    log.page(document, done, all);
    run.progress(all == 0 ? 0 : 100 * done / all, STEP);
  }

  /** The document's own limit comes first and says why; this is for a reader that hangs. */
  @Override
  public Duration timeLimit() {
    return Duration.ofMinutes(settings.read(ReadingLimits.class).documentMinutes() + 5L);
  }

  @Override
  public int concurrency() {
    return settings.read(IntakeSettings.class).readers();
  }
}
