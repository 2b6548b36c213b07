package org.galien.documents.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.galien.documents.DocumentId;
import org.galien.patients.PatientId;
import org.galien.platform.audit.AuditTrail;
import org.galien.platform.audit.Subject;
import org.galien.platform.users.Acting;
import org.galien.platform.users.Actor;
import org.galien.platform.users.UserId;

/**
 * Puts on record who looks at which document. Its card, its pages and its text are one look, and so
 * is coming back to it while working through the mail; background work is none.
 */
@ApplicationScoped
class Viewings {
  private static final Duration ONE_LOOK = Duration.ofMinutes(30);

  @Inject Clock clock;
  @Inject Acting acting;
  @Inject AuditTrail audit;
  @Inject Shelf shelf;
  @Inject Event<Look> looked;

  /** Forgotten at a restart; a look is then on record twice. */
  private final Map<Look, Instant> looks = new ConcurrentHashMap<>();

  /**
   * @param chart the patient in whose chart it lies, or null; in another chart it is looked at anew
   */
  record Look(UserId who, DocumentId what, PatientId chart) {}

  void record(DocumentId document) {
    Actor who = acting.current();
    if (!who.person()) {
      return;
    }
    Subject subject = shelf.subject(document);
    PatientId chart = subject.patientId() == null ? null : new PatientId(subject.patientId());
    Look look = new Look(who.user(), document, chart);
    Instant now = clock.instant();
    looks.values().removeIf(since -> since.isBefore(now.minus(ONE_LOOK)));
    if (!looks.containsKey(look)) {
      audit.record("document.viewed", subject);
      looked.fire(look);
    }
  }

  /** What was rolled back was no look. */
  void remember(@Observes(during = TransactionPhase.AFTER_SUCCESS) Look look) {
    looks.put(look, clock.instant());
  }
}
