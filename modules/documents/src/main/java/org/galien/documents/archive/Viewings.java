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

  record Look(UserId who, Subject what) {}

  void record(DocumentId document) {
    Actor who = acting.current();
    if (!who.person()) {
      return;
    }
    Look look = new Look(who.user(), shelf.subject(document));
    Instant now = clock.instant();
    looks.values().removeIf(since -> since.isBefore(now.minus(ONE_LOOK)));
    if (!looks.containsKey(look)) {
      audit.record("document.viewed", look.what());
      looked.fire(look);
    }
  }

  /** What was rolled back was no look. */
  void remember(@Observes(during = TransactionPhase.AFTER_SUCCESS) Look look) {
    looks.put(look, clock.instant());
  }
}
