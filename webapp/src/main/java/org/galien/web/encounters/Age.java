package org.galien.web.encounters;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import org.galien.web.Texts;

/**
 * An age as physicians say it: days and weeks for a newborn, months up to three years, then years.
 *
 * @param count how many
 * @param unit {@code days}, {@code weeks}, {@code months} or {@code years}
 */
record Age(long count, String unit) {

  private static final int MONTHS_SAID = 36;

  static Age between(LocalDate birth, LocalDate day) {
    Period period = Period.between(birth, day);
    long months = period.toTotalMonths();
    long days = ChronoUnit.DAYS.between(birth, day);
    if (months >= MONTHS_SAID) {
      return new Age(period.getYears(), "years");
    }
    if (months >= 2) {
      return new Age(months, "months");
    }
    return days >= 14 ? new Age(days / 7, "weeks") : new Age(days, "days");
  }

  String text(Texts texts) {
    return texts.text("web.chart.age-" + unit, count);
  }
}
