package org.galien.ai.triage;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import org.galien.documents.DocumentRead;
import org.galien.documents.DocumentUnfiled;
import org.galien.patients.PatientCreated;
import org.galien.patients.PatientUpdated;
import org.galien.platform.ApplicationStarted;
import org.galien.platform.tasks.TaskQueue;
import org.galien.platform.tasks.TaskRequest;

/** When to sort: what happened elsewhere leaves a task here, and nothing more. */
@ApplicationScoped
class Occasions {
  private static final int AFTER_MIGRATION = 500;

  @Inject TaskQueue tasks;
  @Inject Clock clock;

  void read(@Observes(during = TransactionPhase.AFTER_SUCCESS) DocumentRead event) {
    tasks.enqueueAfterCommit(sort(event));
  }

  /** Back in the inbox: what changed meanwhile must show. */
  void unfiled(@Observes(during = TransactionPhase.AFTER_SUCCESS) DocumentUnfiled event) {
    refresh();
  }

  void created(@Observes(during = TransactionPhase.AFTER_SUCCESS) PatientCreated event) {
    refresh();
  }

  void updated(@Observes(during = TransactionPhase.AFTER_SUCCESS) PatientUpdated event) {
    refresh();
  }

  void rules(@Observes(during = TransactionPhase.AFTER_SUCCESS) TriageRulesChanged event) {
    refresh();
  }

  private void refresh() {
    tasks.enqueueAfterCommit(RefreshProposals.request(clock.instant()));
  }

  /** A change of register or rules may have been missed; one pass over the inbox makes sure. */
  void start(@Observes @Priority(AFTER_MIGRATION) ApplicationStarted startup) {
    tasks.enqueue(RefreshProposals.request(clock.instant()));
  }

  static TaskRequest sort(DocumentRead event) {
    String subject = String.valueOf(event.documentId().value());
    return new TaskRequest(SortDocument.KIND, subject, event.revision());
  }
}
