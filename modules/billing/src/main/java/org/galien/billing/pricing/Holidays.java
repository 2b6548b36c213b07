package org.galien.billing.pricing;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;

/** Public holidays of metropolitan France (Code du travail, art. L. 3133-1). */
final class Holidays {

  private static final Set<MonthDay> FIXED =
      Set.of(
          MonthDay.of(1, 1),
          MonthDay.of(5, 1),
          MonthDay.of(5, 8),
          MonthDay.of(7, 14),
          MonthDay.of(8, 15),
          MonthDay.of(11, 1),
          MonthDay.of(11, 11),
          MonthDay.of(12, 25));
  private static final Set<Integer> AFTER_EASTER = Set.of(1, 39, 50);

  private Holidays() {}

  static boolean sundayOrHoliday(LocalDate day) {
    int sinceEaster = day.getDayOfYear() - easter(day.getYear()).getDayOfYear();
    return day.getDayOfWeek() == DayOfWeek.SUNDAY
        || FIXED.contains(MonthDay.from(day))
        || AFTER_EASTER.contains(sinceEaster);
  }

  /** Gregorian, by the golden number and the epact. */
  static LocalDate easter(int year) {
    int century = year / 100;
    int golden = year % 19;
    int corrected = (century - (century - 17) / 25) / 3;
    int moon = (century - century / 4 - corrected + 19 * golden + 15) % 30;
    int full = moon - moon / 28 * (1 - 29 / (moon + 1) * ((21 - golden) / 11));
    int weekday = (year + year / 4 + full + 2 - century + century / 4) % 7;
    int offset = full - weekday;
    int month = 3 + (offset + 40) / 44;
    return LocalDate.of(year, month, offset + 28 - 31 * (month / 4));
  }
}
