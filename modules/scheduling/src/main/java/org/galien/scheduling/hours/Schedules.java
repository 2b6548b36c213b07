package org.galien.scheduling.hours;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.galien.platform.audit.AuditTrail;
import org.galien.platform.audit.Subject;
import org.galien.platform.text.TextLimit;
import org.galien.platform.users.UserId;

/** When practitioners are there: absences, and what their weeks and absences leave of a day. */
@ApplicationScoped
@Transactional
public class Schedules {

  private static final int LABEL = 80;

  @Inject EntityManager em;
  @Inject HoursRights rights;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /**
   * Takes a time out of the working hours. Appointments already booked in it stay.
   *
   * @return its number, for {@link #cancelAbsence}
   * @throws HoursOfOthers unless the desk or the practitioner asks
   * @throws HoursRefused when it ends before it starts
   */
  public long absent(Absence absence) {
    rights.require(absence.practitioner());
    if (!absence.start().isBefore(absence.end())) {
      throw HoursRefused.order();
    }
    AbsenceEntity entity = new AbsenceEntity();
    entity.practitionerId = absence.practitioner().value();
    entity.startsAt = absence.start();
    entity.endsAt = absence.end();
    entity.kind = absence.kind();
    entity.label = absence.label() == null ? null : TextLimit.checked(absence.label(), LABEL);
    em.persist(entity);
    em.flush();
    audit.record("absence.added", Subject.of("absence", entity.id));
    return entity.id;
  }

  /**
   * @throws AbsenceUnknown when there is none, or no more
   * @throws HoursOfOthers unless the desk or the practitioner asks
   */
  public void cancelAbsence(long absence) {
    AbsenceEntity entity = em.find(AbsenceEntity.class, absence);
    if (entity == null || entity.cancelledAt != null) {
      throw new AbsenceUnknown();
    }
    rights.require(new UserId(entity.practitionerId));
    entity.cancelledAt = clock.instant();
    audit.record("absence.cancelled", Subject.of("absence", absence));
  }

  /** Absences that end after the day has begun, the next one first. */
  public List<PlannedAbsence> absences(UserId practitioner, LocalDate from) {
    return away(from, from.plusYears(20), List.of(practitioner.value())).stream()
        .map(AbsenceEntity::planned)
        .toList();
  }

  /** Hours of each practitioner asked for on one day; empty hours for who does not work. */
  public Map<UserId, DayHours> on(LocalDate day, Collection<UserId> practitioners) {
    Map<UserId, DayHours> hours = new HashMap<>();
    if (practitioners.isEmpty()) {
      return hours;
    }
    List<Long> ids = practitioners.stream().map(UserId::value).toList();
    List<ScheduleEntity> schedules = schedules(ids, Set.of(day));
    List<AbsenceEntity> absences = away(day, day, ids);
    for (UserId practitioner : practitioners) {
      hours.put(practitioner, hours(day, practitioner.value(), schedules, absences));
    }
    return hours;
  }

  /** One practitioner's hours on each of these days. */
  public Map<LocalDate, DayHours> on(Collection<LocalDate> days, UserId practitioner) {
    Map<LocalDate, DayHours> hours = new HashMap<>();
    if (days.isEmpty()) {
      return hours;
    }
    List<Long> ids = List.of(practitioner.value());
    List<ScheduleEntity> schedules = schedules(ids, Set.copyOf(days));
    List<AbsenceEntity> absences = away(Collections.min(days), Collections.max(days), ids);
    days.forEach(day -> hours.put(day, hours(day, practitioner.value(), schedules, absences)));
    return hours;
  }

  private static DayHours hours(
      LocalDate day, long practitioner, List<ScheduleEntity> schedules, List<AbsenceEntity> away) {
    List<ScheduleEntity> worked =
        schedules.stream().filter(s -> s.practitionerId == practitioner && s.valid(day)).toList();
    if (worked.isEmpty()) {
      return DayHours.NONE;
    }
    return DayHours.of(
        worked.stream().map(s -> s.on(day)).toList(),
        away.stream()
            .filter(a -> a.practitionerId == practitioner && a.on(day))
            .map(AbsenceEntity::away)
            .toList(),
        worked.getFirst().room);
  }

  private List<ScheduleEntity> schedules(List<Long> practitioners, Set<LocalDate> days) {
    List<Integer> weekdays =
        days.stream().map(day -> day.getDayOfWeek().getValue()).distinct().toList();
    return em.createQuery(
            "SELECT s FROM ScheduleEntity s WHERE s.practitionerId IN :practitioners AND s.weekday"
                + " IN :weekdays ORDER BY s.fromTime",
            ScheduleEntity.class)
        .setParameter("practitioners", practitioners)
        .setParameter("weekdays", weekdays)
        .getResultList();
  }

  /** By time; {@code to} is the last day. */
  private List<AbsenceEntity> away(LocalDate from, LocalDate to, List<Long> practitioners) {
    return em.createQuery(
            "SELECT a FROM AbsenceEntity a WHERE a.practitionerId IN :practitioners AND"
                + " a.cancelledAt IS NULL AND a.startsAt < :dayEnd AND a.endsAt > :dayStart ORDER"
                + " BY a.startsAt",
            AbsenceEntity.class)
        .setParameter("practitioners", practitioners)
        .setParameter("dayEnd", to.plusDays(1).atStartOfDay())
        .setParameter("dayStart", from.atStartOfDay())
        .getResultList();
  }
}
