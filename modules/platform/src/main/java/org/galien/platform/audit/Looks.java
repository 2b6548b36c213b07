package org.galien.platform.audit;

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

/**
 * Puts on record who looks at what. All parts of a thing are one look, and so is coming back to it
 * within half an hour; background work is none.
 */
@ApplicationScoped
public class Looks {

  private static final Duration ONE_LOOK = Duration.ofMinutes(30);

  @Inject Clock clock;
  @Inject Author author;
  @Inject AuditTrail audit;
  @Inject Event<Look> looked;

  /** Forgotten at a restart; a look is then on record twice. */
  private final Map<LookId, Instant> looks = new ConcurrentHashMap<>();

  /**
   * Tells looks apart.
   *
   * @param what with the patient in whose chart it lies: in another chart it is looked at anew
   */
  record LookId(long who, String action, Subject what) {}

  /** A look that is on record once its transaction is. */
  record Look(LookId id) {}

  /**
   * As {@link AuditTrail#record(String, Subject)}, as the last statement of a service method.
   *
   * @param action as in {@code document.viewed}
   */
  public void record(String action, Subject what) {
    if (author.id() == null) {
      return;
    }
    LookId look = new LookId(author.id(), action, what);
    Instant now = clock.instant();
    looks.values().removeIf(since -> since.isBefore(now.minus(ONE_LOOK)));
    if (!looks.containsKey(look)) {
      audit.record(action, what);
      looked.fire(new Look(look));
    }
  }

  /** What was rolled back was no look. */
  void remember(@Observes(during = TransactionPhase.AFTER_SUCCESS) Look look) {
    looks.put(look.id(), clock.instant());
  }
}
