package org.galien.ai.summaries;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import org.galien.documents.DocumentFiled;
import org.galien.documents.DocumentRead;
import org.galien.documents.DocumentUnfiled;
import org.galien.encounters.BackgroundChanged;
import org.galien.encounters.EncounterAmended;
import org.galien.encounters.EncounterSigned;
import org.galien.patients.AiUseChanged;
import org.galien.patients.PatientId;
import org.galien.platform.tasks.TaskQueue;
import org.galien.platform.tasks.TaskRequest;
import org.galien.scheduling.PatientArrived;

/** Leaves tasks when something changed; does nothing else, so it can undo nobody's save. */
@ApplicationScoped
class SummaryTriggers {

  @Inject TaskQueue tasks;
  @Inject Clock clock;

  void read(@Observes(during = TransactionPhase.AFTER_SUCCESS) DocumentRead event) {
    tasks.enqueueAfterCommit(summarise(event));
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

  void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) BackgroundChanged event) {
    chart(event.patient());
  }

  /** Somebody sits in the waiting room: their chart comes before the mail. */
  void arrived(@Observes(during = TransactionPhase.AFTER_SUCCESS) PatientArrived event) {
    long revision = clock.instant().toEpochMilli();
    tasks.aheadAfterCommit(
        request(SummarySubject.chart(event.patient()), revision), Turn.WAITING.ahead());
  }

  /** The task asks for itself whether it may. */
  void allowed(@Observes(during = TransactionPhase.AFTER_SUCCESS) AiUseChanged event) {
    chart(event.patient());
  }

  static TaskRequest summarise(DocumentRead event) {
    return request(SummarySubject.document(event.documentId()), event.revision());
  }

  private void chart(PatientId patient) {
    long revision = clock.instant().toEpochMilli();
    tasks.enqueueAfterCommit(request(SummarySubject.chart(patient), revision));
  }

  private static TaskRequest request(SummarySubject subject, long revision) {
    return new TaskRequest(subject.task(), Long.toString(subject.id()), revision);
  }
}
