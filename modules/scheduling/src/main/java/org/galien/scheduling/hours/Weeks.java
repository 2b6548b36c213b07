package org.galien.scheduling.hours;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.galien.platform.audit.AuditTrail;
import org.galien.platform.audit.Subject;
import org.galien.platform.text.TextLimit;
import org.galien.platform.users.UserId;

/** The weeks that practitioners work, one after the other. */
@ApplicationScoped
@Transactional
public class Weeks {

  private static final int ROOM = 40;

  @Inject EntityManager em;
  @Inject HoursRights rights;
  @Inject AgendaRow agenda;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /**
   * Sets the week of a time: what held before ends the day before, and goes on the day after the
   * last one. Without times nobody is seen then. Appointments already booked stay.
   *
   * @param shown {@link #stamp} of the weeks that the person saw
   * @throws HoursOfOthers unless the desk or the practitioner asks
   * @throws HoursRefused when the hours cannot be, or the time has begun before today
   * @throws WeeksChangedMeanwhile when they are others by now
   * @throws AgendaBusy when others write to the practitioner's agenda for too long
   * @throws WeekPlannedLater when it has no end and another one begins after it
   */
  public void set(WeekHours week, String shown) {
    rights.require(week.practitioner());
    week.check();
    TextLimit.checked(week.room(), ROOM);
    if (week.from().isBefore(today())) {
      throw HoursRefused.past();
    }
    agenda.lock(week.practitioner().value());
    if (!shown.equals(stamp(weeks(held(week.practitioner(), today(), null))))) {
      throw new WeeksChangedMeanwhile();
    }
    List<ScheduleEntity> inTheWay = held(week.practitioner(), week.from(), week.to());
    if (week.to() == null) {
      next(weeks(inTheWay), week.from()).ifPresent(Weeks::refuse);
    }
    inTheWay.forEach(row -> makeRoom(row, week));
    week.times().forEach(time -> em.persist(ScheduleEntity.of(week, time)));
    flush();
    String period = week.from() + "/" + (week.to() == null ? "" : week.to());
    audit.record("hours.set", Subject.of("user", week.practitioner().value()), period);
  }

  /** What the database would refuse at the end of the transaction is a sentence here. */
  private void flush() {
    try {
      em.flush();
    } catch (PersistenceException e) {
      throw AgendaBusy.or(e);
    }
  }

  private void makeRoom(ScheduleEntity row, WeekHours week) {
    boolean goesOn = week.to() != null && (row.validTo == null || row.validTo.isAfter(week.to()));
    if (goesOn) {
      em.persist(row.from(week.to().plusDays(1)));
    }
    if (row.validFrom.isBefore(week.from())) {
      row.validTo = week.from().minusDays(1);
    } else {
      em.remove(row); // Its past versions stay.
    }
  }

  private static void refuse(LocalDate later) {
    throw new WeekPlannedLater(later);
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  /** The weeks that hold on a day or later, by their first day. */
  public List<WeekHours> from(UserId practitioner, LocalDate day) {
    return weeks(rows(practitioner, day, null).getResultList());
  }

  /** Changes whenever the weeks from today on do. */
  public String stamp(UserId practitioner) {
    return stamp(from(practitioner, today()));
  }

  private static String stamp(List<WeekHours> weeks) {
    byte[] text = weeks.toString().getBytes(StandardCharsets.UTF_8);
    return UUID.nameUUIDFromBytes(text).toString();
  }

  /** First day of the week that is planned next after a day. */
  public Optional<LocalDate> next(UserId practitioner, LocalDate day) {
    return next(from(practitioner, day), day);
  }

  private static Optional<LocalDate> next(List<WeekHours> weeks, LocalDate day) {
    return weeks.stream().map(WeekHours::from).filter(first -> first.isAfter(day)).findFirst();
  }

  private static List<WeekHours> weeks(List<ScheduleEntity> rows) {
    Map<WeekHours, List<WeekHours.Time>> weeks = new LinkedHashMap<>();
    for (ScheduleEntity row : rows) {
      weeks.computeIfAbsent(head(row), head -> new ArrayList<>()).add(row.time());
    }
    return weeks.entrySet().stream()
        .map(one -> with(one.getKey(), one.getValue()))
        .sorted(Comparator.comparing(WeekHours::from))
        .toList();
  }

  private static WeekHours head(ScheduleEntity row) {
    UserId practitioner = new UserId(row.practitionerId);
    return new WeekHours(practitioner, row.room, row.validFrom, row.validTo, List.of());
  }

  private static WeekHours with(WeekHours head, List<WeekHours.Time> times) {
    return new WeekHours(head.practitioner(), head.room(), head.from(), head.to(), times);
  }

  /** As {@link #rows}, past the transaction's snapshot: what was set while queueing counts. */
  private List<ScheduleEntity> held(UserId practitioner, LocalDate from, LocalDate to) {
    try {
      return rows(practitioner, from, to)
          .setLockMode(LockModeType.PESSIMISTIC_WRITE)
          .getResultList();
    } catch (PersistenceException e) {
      throw AgendaBusy.or(e);
    }
  }

  /** Those that hold within a time, {@code to} null for ever after. */
  private TypedQuery<ScheduleEntity> rows(UserId practitioner, LocalDate from, LocalDate to) {
    return em.createQuery(
            "SELECT s FROM ScheduleEntity s WHERE s.practitionerId = :practitioner AND (s.validTo"
                + " IS NULL OR s.validTo >= :from) AND s.validFrom <= :to ORDER BY s.validFrom,"
                + " s.weekday, s.fromTime",
            ScheduleEntity.class)
        .setParameter("practitioner", practitioner.value())
        .setParameter("from", from)
        .setParameter("to", to == null ? LocalDate.of(9999, 12, 31) : to);
  }
}
