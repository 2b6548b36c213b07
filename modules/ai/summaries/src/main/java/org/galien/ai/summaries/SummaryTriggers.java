package org.galien.ai.summaries;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import org.galien.documents.DocumentFiled;
import org.galien.documents.DocumentRead;
import org.galien.documents.DocumentUnfiled;
import org.galien.encounters.EncounterAmended;
import org.galien.encounters.EncounterSigned;
import org.galien.patients.PatientId;
import org.galien.platform.tasks.TaskQueue;
import org.galien.platform.tasks.TaskRequest;

/** Leaves tasks when something changed; does nothing else, so it can undo nobody's save. */
@ApplicationScoped
class SummaryTriggers {

  @Inject TaskQueue tasks;
  @Inject Clock clock;

  void read(@Observes(during = TransactionPhase.AFTER_SUCCESS) DocumentRead event) {
    enqueue(SummarySubject.document(event.documentId()), event.revision());
  }

  void filed(@Observes(during = TransactionPhase.AFTER_SUCCESS) DocumentFiled event) {
    chart(event.patientId());
  }

  void unfiled(@Observes(during = TransactionPhase.AFTER_SUCCESS) DocumentUnfiled event) {
    chart(event.patientId());
  }

  void signed(@Observes(during = TransactionPhase.AFTER_SUCCESS) EncounterSigned event) {
    chart(event.patient());
  }

  void amended(@Observes(during = TransactionPhase.AFTER_SUCCESS) EncounterAmended event) {
    chart(event.patient());
  }

  private void chart(PatientId patient) {
    enqueue(SummarySubject.chart(patient), clock.instant().toEpochMilli());
  }

  private void enqueue(SummarySubject subject, long revision) {
    tasks.enqueueAfterCommit(
        new TaskRequest(subject.task(), Long.toString(subject.id()), revision));
  }
}
