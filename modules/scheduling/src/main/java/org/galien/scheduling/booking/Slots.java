package org.galien.scheduling.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import org.galien.scheduling.AppointmentId;
import org.galien.scheduling.WallClock;
import org.galien.scheduling.WallClock.Jump;
import org.galien.scheduling.agenda.Agendas;
import org.galien.scheduling.hours.AgendaBusy;
import org.galien.scheduling.hours.AgendaRow;

/**
 * Looks before booking, so that a refusal can say who is in the way, and translates what the
 * database refuses. The database alone decides: the index {@code no_double_booking} holds even when
 * this class is left out.
 */
@ApplicationScoped
class Slots {

  static final int LAST_LANE = 3;
  private static final Duration LONGEST = Duration.ofHours(12);

  private static final int DUPLICATE = 1062;

  @Inject EntityManager em;
  @Inject Agendas agendas;
  @Inject AgendaRow row;
  @Inject Clock clock;

  /**
   * When something ends that starts then and lasts so long, checked in every respect.
   *
   * @throws HourRefused when start or end would not be one moment; an end at the very first of the
   *     times that come twice is one
   */
  LocalDateTime end(LocalDateTime start, Duration length) {
    LocalDateTime now = LocalDateTime.now(clock);
    if (start.isBefore(now.minus(Agendas.FARTHEST)) || start.isAfter(now.plus(Agendas.FARTHEST))) {
      throw new DateTooFar();
    }
    if (!length.isPositive()) {
      throw new EndsBeforeStart();
    }
    WallClock wall = new WallClock(clock.getZone());
    wall.jumpAt(start).ifPresent(Slots::refuse);
    LocalDateTime end = wall.after(start, length);
    boolean sameDay = start.toLocalDate().equals(end.minusNanos(1).toLocalDate());
    if (!sameDay || longer(length) || longer(Duration.between(start, end))) {
      throw new LastsTooLong();
    }
    boolean first = wall.between(start, end).equals(length);
    wall.jumpAt(end).filter(jump -> !first || end.isAfter(jump.from())).ifPresent(Slots::refuse);
    return end;
  }

  /**
   * @throws SlotPassed when it is over
   */
  void requireToCome(LocalDateTime start, LocalDateTime end) {
    if (!toCome(end)) {
      throw new SlotPassed(start);
    }
  }

  boolean toCome(LocalDateTime end) {
    return !end.isBefore(LocalDateTime.now(clock));
  }

  private static boolean longer(Duration length) {
    return length.compareTo(LONGEST) > 0;
  }

  private static void refuse(Jump jump) {
    throw new HourRefused(jump);
  }

  /**
   * Queues behind whoever writes to the practitioner's agenda, until the transaction ends. Without
   * it, people racing for one slot deadlock in the index's gaps and are refused for no reason. Does
   * nothing for a practitioner that there is not.
   */
  void lockAgenda(long practitioner) {
    row.lock(practitioner);
  }

  /**
   * The lane to book in: 0, or for a squeezed-in appointment the first that is free.
   *
   * @param self number of the appointment that moves, 0 for a new one
   * @throws SlotAlreadyTaken naming the appointment that holds the slot
   */
  int freeLane(
      long practitioner, LocalDateTime start, LocalDateTime end, boolean squeezedIn, long self) {
    int last = squeezedIn ? LAST_LANE : 0;
    Long holder = null;
    for (int lane = 0; lane <= last; lane++) {
      holder = holder(practitioner, lane, start, end, self);
      if (holder == null) {
        return lane;
      }
    }
    throw taken(new AppointmentId(holder));
  }

  /** Reads past the transaction's snapshot: what was committed while queueing counts. */
  private Long holder(
      long practitioner, int lane, LocalDateTime start, LocalDateTime end, long self) {
    return (Long)
        em.createNativeQuery(
                "SELECT id FROM scheduling_appointment WHERE holding_practitioner_id = ? AND lane ="
                    + " ? AND ends_at > ? AND ends_at < ? AND starts_at < ? AND id <> ? ORDER BY"
                    + " ends_at LIMIT 1 LOCK IN SHARE MODE")
            .setParameter(1, practitioner)
            .setParameter(2, lane)
            .setParameter(3, start)
            .setParameter(4, end.plus(LONGEST))
            .setParameter(5, end)
            .setParameter(6, self)
            .getResultStream()
            .findFirst()
            .orElse(null);
  }

  /** A snapshot older than the holder cannot name it. */
  private SlotAlreadyTaken taken(AppointmentId holder) {
    return agendas
        .find(holder)
        .map(a -> new SlotAlreadyTaken(a.patientName(), a.start(), a.end()))
        .orElseGet(SlotAlreadyTaken::new);
  }

  /** Writes what is pending and translates the database's refusals. */
  void flush() {
    try {
      em.flush();
    } catch (OptimisticLockException e) {
      throw new AppointmentChangedMeanwhile();
    } catch (PersistenceException e) {
      throw refused(e);
    }
  }

  private static RuntimeException refused(PersistenceException thrown) {
    return AgendaBusy.code(thrown) == DUPLICATE ? new SlotAlreadyTaken() : AgendaBusy.or(thrown);
  }
}
