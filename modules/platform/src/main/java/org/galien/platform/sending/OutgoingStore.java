package org.galien.platform.sending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.galien.platform.audit.AuditTrail;
import org.galien.platform.audit.Subject;
import org.galien.platform.sending.carriers.Outcome;

/** The courier's side of the table; each call is a transaction of its own. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class OutgoingStore {

  private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
  private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
  private static final int MOST_TRIES = 10;
  private static final int BATCH = 500;
  private static final String COURIER = "courier";

  @Inject EntityManager em;
  @Inject Clock clock;
  @Inject AuditTrail audit;

  /** What waits and is due, oldest first. */
  List<OutgoingEntity> due() {
    return em.createQuery(
            "SELECT o FROM OutgoingEntity o WHERE o.state = :pending AND o.dueAt <= :now ORDER BY"
                + " o.dueAt, o.id",
            OutgoingEntity.class)
        .setParameter("pending", SendingState.PENDING)
        .setParameter("now", clock.instant())
        .setMaxResults(BATCH)
        .getResultList();
  }

  /**
   * Begins a try; from here until its outcome is written, nobody knows whether it left.
   *
   * @param earliest when it may leave: later than now in quiet hours
   */
  Optional<OutgoingEntity> claim(long id, Instant earliest) {
    OutgoingEntity row = locked(id);
    Instant now = now();
    if (row == null || row.state != SendingState.PENDING || row.dueAt.isAfter(now)) {
      return Optional.empty();
    }
    if (now.isAfter(row.latestAt)) {
      move(row, SendingState.FAILED, "too-late");
      return Optional.empty();
    }
    row.attempts++;
    if (earliest.isAfter(now)) {
      row.dueAt = earliest;
      return Optional.empty();
    }
    move(row, SendingState.SENDING, null);
    return Optional.of(row);
  }

  void end(long id, Outcome outcome) {
    OutgoingEntity row = locked(id);
    if (row.state != SendingState.SENDING) {
      return;
    }
    row.reference = outcome.reference();
    switch (outcome.kind()) {
      case TAKEN -> {
        move(row, SendingState.SENT, null);
        audit.record("sending.sent", subject(row), row.channel.name());
      }
      case REFUSED -> move(row, SendingState.FAILED, outcome.problem());
      case UNSURE -> move(row, SendingState.UNSURE, outcome.problem());
      case LATER -> later(row, outcome.problem());
    }
  }

  /** Of who opted out since. */
  void fail(long id, String problem) {
    move(locked(id), SendingState.FAILED, problem);
  }

  /**
   * What was on its way when the server died.
   *
   * @param channel whose gateway knows what it was asked before, or null
   */
  void interrupted(Channel channel) {
    for (OutgoingEntity row : sending()) {
      if (row.channel == channel) {
        later(row, "cut-off");
      } else {
        move(row, SendingState.UNSURE, "cut-off");
      }
    }
  }

  private List<OutgoingEntity> sending() {
    return em.createQuery(
            "SELECT o FROM OutgoingEntity o WHERE o.state = :sending", OutgoingEntity.class)
        .setParameter("sending", SendingState.SENDING)
        .getResultList();
  }

  private void later(OutgoingEntity row, String problem) {
    int tries = row.attempts - row.begunAtTry;
    Instant next = now().plus(pause(tries));
    if (tries >= MOST_TRIES || next.isAfter(row.latestAt)) {
      move(row, SendingState.FAILED, problem);
    } else {
      row.dueAt = next;
      move(row, SendingState.PENDING, problem);
    }
  }

  private void move(OutgoingEntity row, SendingState state, String problem) {
    row.state = state;
    row.problem = problem;
    row.changedAt = now();
    row.changedBy = COURIER;
  }

  private OutgoingEntity locked(long id) {
    return em.find(OutgoingEntity.class, id, LockModeType.PESSIMISTIC_WRITE);
  }

  static Subject subject(OutgoingEntity row) {
    return row.patient == null
        ? Subject.of("message", row.id)
        : Subject.ofPatient("message", row.id, row.patient);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  /** Doubles from try to try. */
  private static Duration pause(int tries) {
    Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.clamp(tries - 1L, 0, 10));
    return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
  }
}
