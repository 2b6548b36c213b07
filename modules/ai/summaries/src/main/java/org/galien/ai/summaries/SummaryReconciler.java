package org.galien.ai.summaries;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.time.Duration;
import java.time.Instant;
import org.galien.documents.DocumentRead;
import org.galien.documents.archive.Documents;
import org.galien.platform.ApplicationStarted;
import org.galien.platform.tasks.TaskQueue;
import org.galien.platform.tasks.TaskRequest;

/**
 * Asks at start what was read while nobody listened, so that a crash between a commit and its task
 * loses no summary. Charts need no such list: opening one finds out whether its summary is behind.
 */
@ApplicationScoped
class SummaryReconciler {

  private static final int PAGE = 500;

  /** A document read just before the newest summary may still wait for its own. */
  private static final Duration OVERLAP = Duration.ofHours(1);

  @Inject Documents documents;
  @Inject SummaryStore store;
  @Inject TaskQueue tasks;

  void start(
      @Observes @Priority(Interceptor.Priority.LIBRARY_AFTER + 900) ApplicationStarted event) {
    Instant since = store.newestDocumentSummary().map(i -> i.minus(OVERLAP)).orElse(Instant.EPOCH);
    for (DocumentRead read : documents.readSince(since, PAGE)) {
      SummarySubject subject = SummarySubject.document(read.documentId());
      tasks.enqueue(new TaskRequest(subject.task(), Long.toString(subject.id()), read.revision()));
    }
  }
}
