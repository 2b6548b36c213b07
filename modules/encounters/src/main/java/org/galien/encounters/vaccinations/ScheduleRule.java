package org.galien.encounters.vaccinations;

import java.time.LocalDate;
import java.time.MonthDay;

/**
 * One line of the schedule.
 *
 * @param dose number of the dose in its series, 0 for the other kinds
 * @param counting of a booster: the youngest age at which a dose counts for it; else null
 * @param day of a season: when it is due each year; else null
 * @param from age from which it is due
 * @param late how long after that it is late
 * @param until age from which it is no longer asked for; null for never
 * @param after since the dose before; null for at once
 * @param sentence what a reader is told
 */
public record ScheduleRule(
    VaccineTarget target,
    Kind kind,
    int dose,
    Span counting,
    MonthDay day,
    Span from,
    Span late,
    Span until,
    Span after,
    String sentence) {

  /** How a rule is met. */
  public enum Kind {
    SERIES,
    BOOSTER,
    SEASON
  }

  /** True while somebody of that birth date may be asked for it. */
  boolean concerns(LocalDate birth, LocalDate today) {
    return !today.isBefore(from.after(birth))
        && (until == null || today.isBefore(until.after(birth)));
  }
}
