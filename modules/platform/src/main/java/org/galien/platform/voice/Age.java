package org.galien.platform.voice;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.galien.platform.messages.Messages;

/**
 * An age as physicians say it: days and weeks for a newborn, months up to three years, then years.
 *
 * @param count how many
 * @param unit {@code days}, {@code weeks}, {@code months} or {@code years}
 */
public record Age(long count, String unit) {

  private static final int MONTHS_SAID = 36;
  private static final int ADULT = 18;

  public static Age between(LocalDate birth, LocalDate day) {
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

  public static boolean child(LocalDate birth, LocalDate day) {
    return Period.between(birth, day).getYears() < ADULT;
  }

  public String text(Locale locale) {
    return Messages.text(locale, "platform.age." + unit, count);
  }
}
