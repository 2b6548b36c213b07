package org.galien.scheduling.hours;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.galien.platform.users.UserId;

/**
 * The week that a practitioner works for a time.
 *
 * @param room may be null
 * @param from first day
 * @param to last day, or null when no end is known
 * @param times of all weekdays, in order; what lies between two of one day is a pause
 */
public record WeekHours(
    UserId practitioner, String room, LocalDate from, LocalDate to, List<Time> times)
    implements Serializable {

  /** Hours of one weekday. */
  public record Time(DayOfWeek weekday, LocalTime from, LocalTime to) implements Serializable {}

  public Stream<Time> on(DayOfWeek weekday) {
    return times.stream().filter(time -> time.weekday() == weekday);
  }

  /**
   * @throws HoursRefused when hours end before they start, overlap, or the last day comes first
   */
  void check() {
    if (to != null && to.isBefore(from)) {
      throw HoursRefused.period();
    }
    for (DayOfWeek weekday : DayOfWeek.values()) {
      LocalTime free = LocalTime.MIN;
      for (Time time : on(weekday).toList()) {
        if (!time.from().isBefore(time.to()) || time.from().isBefore(free)) {
          throw HoursRefused.of(weekday);
        }
        free = time.to();
      }
    }
  }
}
