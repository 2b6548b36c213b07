package org.galien.scheduling.hours;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.galien.platform.audit.AuditTrail;
import org.galien.platform.audit.Subject;
import org.galien.platform.users.UserId;

/** Working hours, pauses and absences of practitioners. */
@ApplicationScoped
@Transactional
public class Schedules {

  @Inject EntityManager em;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /**
   * Adds hours that come back every week.
   *
   * @return their number, for {@link #end}
   * @throws HoursRefused when they end before they start
   */
  public long add(WorkingHours hours) {
    if (!hours.from().isBefore(hours.to())) {
      throw new HoursRefused();
    }
    ScheduleEntity schedule = new ScheduleEntity();
    schedule.practitionerId = hours.practitioner().value();
    schedule.weekday = hours.weekday().getValue();
    schedule.fromTime = hours.from();
    schedule.toTime = hours.to();
    schedule.room = hours.room();
    schedule.validFrom = hours.validFrom();
    schedule.validTo = hours.validTo();
    em.persist(schedule);
    em.flush();
    audit.record("schedule.added", Subject.of("schedule", schedule.id));
    return schedule.id;
  }

  /** Ends weekly hours; {@code lastDay} is the last day they hold. */
  public void end(long schedule, LocalDate lastDay) {
    em.find(ScheduleEntity.class, schedule).validTo = lastDay;
    audit.record("schedule.ended", Subject.of("schedule", schedule));
  }

  /**
   * Takes a time out of the working hours. Appointments already booked in it stay.
   *
   * @return its number, for {@link #cancelAbsence}
   * @throws HoursRefused when it ends before it starts
   */
  public long absent(Absence absence) {
    if (!absence.start().isBefore(absence.end())) {
      throw new HoursRefused();
    }
    AbsenceEntity entity = new AbsenceEntity();
    entity.practitionerId = absence.practitioner().value();
    entity.startsAt = absence.start();
    entity.endsAt = absence.end();
    entity.kind = absence.kind();
    entity.label = absence.label();
    em.persist(entity);
    em.flush();
    audit.record("absence.added", Subject.of("absence", entity.id));
    return entity.id;
  }

  public void cancelAbsence(long absence) {
    em.find(AbsenceEntity.class, absence).cancelledAt = clock.instant();
    audit.record("absence.cancelled", Subject.of("absence", absence));
  }

  /** Hours of each practitioner asked for on one day; empty hours for who does not work. */
  public Map<UserId, DayHours> on(LocalDate day, Collection<UserId> practitioners) {
    Map<UserId, DayHours> hours = new HashMap<>();
    if (practitioners.isEmpty()) {
      return hours;
    }
    List<Long> ids = practitioners.stream().map(UserId::value).toList();
    List<ScheduleEntity> schedules = schedules(day, ids);
    List<AbsenceEntity> absences = absences(day, ids);
    for (UserId practitioner : practitioners) {
      hours.put(practitioner, hours(day, practitioner.value(), schedules, absences));
    }
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
            .filter(a -> a.practitionerId == practitioner)
            .map(AbsenceEntity::away)
            .toList(),
        worked.getFirst().room);
  }

  private List<ScheduleEntity> schedules(LocalDate day, List<Long> practitioners) {
    return em.createQuery(
            "SELECT s FROM ScheduleEntity s WHERE s.practitionerId IN :practitioners AND s.weekday"
                + " = :weekday ORDER BY s.fromTime",
            ScheduleEntity.class)
        .setParameter("practitioners", practitioners)
        .setParameter("weekday", day.getDayOfWeek().getValue())
        .getResultList();
  }

  private List<AbsenceEntity> absences(LocalDate day, List<Long> practitioners) {
    return em.createQuery(
            "SELECT a FROM AbsenceEntity a WHERE a.practitionerId IN :practitioners AND"
                + " a.cancelledAt IS NULL AND a.startsAt < :dayEnd AND a.endsAt > :dayStart ORDER"
                + " BY a.startsAt",
            AbsenceEntity.class)
        .setParameter("practitioners", practitioners)
        .setParameter("dayEnd", day.plusDays(1).atStartOfDay())
        .setParameter("dayStart", day.atStartOfDay())
        .getResultList();
  }
}
