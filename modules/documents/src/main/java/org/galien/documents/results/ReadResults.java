package org.galien.documents.results;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.galien.documents.DocumentId;
import org.galien.documents.DocumentRead;
import org.galien.documents.archive.Documents;
import org.galien.documents.archive.OriginalBytes;
import org.galien.documents.archive.PageView;
import org.galien.documents.laboratory.LabFile;
import org.galien.documents.laboratory.LabFiles;
import org.galien.documents.laboratory.Printed;
import org.galien.documents.opening.FileKind;
import org.galien.documents.opening.PlainText;
import org.galien.documents.opening.Unreadable;
import org.galien.platform.ApplicationStarted;
import org.galien.platform.tasks.TaskHandler;
import org.galien.platform.tasks.TaskQueue;
import org.galien.platform.tasks.TaskRequest;
import org.galien.platform.tasks.TaskRun;

/**
 * Looks for results in what was read. Files of laboratories are read from their bytes; of others
 * the text counts, unless it was recognised in a picture: a figure misread there would be a guess.
 */
@ApplicationScoped
class ReadResults implements TaskHandler {

  static final String KIND = "documents.results";

  private static final int AFTER_MIGRATION = 500;
  private static final int LARGEST = 16 << 20;
  private static final int MISSED = 5_000;

  @Inject TaskQueue tasks;
  @Inject ResultsLog log;
  @Inject Documents documents;
  @Inject OriginalBytes originals;

  /** In the reading's transaction: what was read is looked at. */
  void read(@Observes DocumentRead event) {
    tasks.enqueue(request(event));
  }

  /** Documents that were read before there were results. */
  void start(@Observes @Priority(AFTER_MIGRATION) ApplicationStarted startup) {
    missed();
  }

  void missed() {
    tasks.enqueueAll(log.missed(MISSED).stream().map(ReadResults::request).toList());
  }

  static TaskRequest request(DocumentRead event) {
    return new TaskRequest(KIND, String.valueOf(event.documentId().value()), event.revision());
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void run(TaskRun run) throws IOException {
    look(new DocumentId(Long.parseLong(run.subject())), run.revision());
  }

  void look(DocumentId id, long revision) throws IOException {
    log.keep(id, revision, found(id).orElse(null));
  }

  private Optional<LabFile> found(DocumentId id) throws IOException {
    if (documents.view(id).kind() == FileKind.TEXT) {
      byte[] bytes = originals.of(id, LARGEST);
      return bytes == null ? Optional.empty() : ofText(bytes);
    }
    return printed(
        documents.pages(id).stream()
            .filter(page -> !page.recognised())
            .map(PageView::text)
            .collect(Collectors.joining("\n")));
  }

  private static Optional<LabFile> ofText(byte[] bytes) {
    try {
      Optional<String> text = PlainText.of(bytes);
      Optional<LabFile> file = text.flatMap(LabFiles::read);
      return file.isPresent() ? file : text.flatMap(ReadResults::printed);
    } catch (Unreadable letters) {
      return Optional.empty();
    }
  }

  private static Optional<LabFile> printed(String text) {
    return Printed.read(text).map(report -> LabFile.printed(List.of(report)));
  }

  @Override
  public Duration timeLimit() {
    return Duration.ofMinutes(1);
  }
}
