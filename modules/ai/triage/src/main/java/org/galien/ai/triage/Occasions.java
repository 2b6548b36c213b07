package org.galien.ai.triage;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.galien.documents.DocumentRead;
import org.galien.documents.DocumentUnfiled;
import org.galien.documents.archive.Documents;
import org.galien.patients.PatientCreated;
import org.galien.patients.PatientUpdated;
import org.galien.platform.ApplicationStarted;
import org.galien.platform.tasks.TaskQueue;
import org.galien.platform.tasks.TaskRequest;

/** When to sort: what happened elsewhere leaves a task here, and nothing more. */
@ApplicationScoped
class Occasions {
  private static final int AFTER_MIGRATION = 500;
  private static final int MANY = 100_000;

  @Inject TaskQueue tasks;
  @Inject Clock clock;
  @Inject Documents documents;
  @Inject ProposalStore proposals;

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

  /** Texts read while this module was absent, or whose event a crash swallowed. */
  void reconcile(@Observes @Priority(AFTER_MIGRATION) ApplicationStarted startup) {
    Map<Long, Long> known = proposals.revisions();
    documents.readSince(Instant.EPOCH, MANY).stream()
        .filter(d -> known.getOrDefault(d.documentId().value(), 0L) < d.revision())
        .forEach(d -> tasks.enqueue(sort(d)));
    // A change of the register may have been missed too; one pass over the inbox makes sure.
    tasks.enqueue(RefreshProposals.request(clock.instant().truncatedTo(ChronoUnit.MICROS)));
  }

  private static TaskRequest sort(DocumentRead event) {
    String subject = String.valueOf(event.documentId().value());
    return new TaskRequest(SortDocument.KIND, subject, event.revision());
  }
}
