package org.galien.scheduling.hours;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;

@Entity
@Table(name = "scheduling_schedule")
class ScheduleEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Column(name = "practitioner_id")
  long practitionerId;

  /** ISO 8601: 1 is Monday. */
  int weekday;

  @Column(name = "from_time")
  LocalTime fromTime;

  @Column(name = "to_time")
  LocalTime toTime;

  String room;

  @Column(name = "valid_from")
  LocalDate validFrom;

  @Column(name = "valid_to")
  LocalDate validTo;

  static ScheduleEntity of(WeekHours week, WeekHours.Time time) {
    ScheduleEntity made = new ScheduleEntity();
    made.practitionerId = week.practitioner().value();
    made.weekday = time.weekday().getValue();
    made.fromTime = time.from();
    made.toTime = time.to();
    made.room = week.room();
    made.validFrom = week.from();
    made.validTo = week.to();
    return made;
  }

  /** The same hours from another day on. */
  ScheduleEntity from(LocalDate first) {
    ScheduleEntity made = new ScheduleEntity();
    made.practitionerId = practitionerId;
    made.weekday = weekday;
    made.fromTime = fromTime;
    made.toTime = toTime;
    made.room = room;
    made.validFrom = first;
    made.validTo = validTo;
    return made;
  }

  WeekHours.Time time() {
    return new WeekHours.Time(DayOfWeek.of(weekday), fromTime, toTime);
  }

  boolean valid(LocalDate day) {
    return weekday == day.getDayOfWeek().getValue()
        && !day.isBefore(validFrom)
        && (validTo == null || !day.isAfter(validTo));
  }

  Span on(LocalDate day) {
    return new Span(day.atTime(fromTime), day.atTime(toTime));
  }
}
