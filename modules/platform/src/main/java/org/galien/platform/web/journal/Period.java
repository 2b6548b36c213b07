package org.galien.platform.web.journal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.galien.platform.voice.TypedDate;

/**
 * A time that people ask the trail for: a day, a month, a year, or from one to another.
 *
 * @param before the day after its last one
 */
record Period(LocalDate from, LocalDate before) {

  /**
   * @param typed as in {@code 24/11/2026}, {@code novembre 2026}, {@code 2026}, {@code 20/11 au
   *     24/11}
   * @param today a day without its year is the latest one that has come
   * @return empty for what is no time
   */
  static Optional<Period> read(String typed, LocalDate today) {
    String[] ends = typed.strip().split("\\s+(?:au|à|to|-|–)\\s+", 2);
    Optional<Period> first = one(ends[0], today);
    if (ends.length == 1) {
      return first;
    }
    return first
        .flatMap(from -> one(ends[1], today).map(to -> new Period(from.from, to.before)))
        .filter(period -> period.from.isBefore(period.before));
  }

  private static Optional<Period> one(String typed, LocalDate today) {
    return TypedDate.read(typed).map(date -> of(date, today));
  }

  private static Period of(TypedDate date, LocalDate today) {
    if (date.month() == 0) {
      LocalDate start = LocalDate.of(date.year(), 1, 1);
      return new Period(start, start.plusYears(1));
    }
    if (date.day() == 0) {
      YearMonth month = YearMonth.of(date.year(), date.month());
      return new Period(month.atDay(1), month.plusMonths(1).atDay(1));
    }
    LocalDate day = day(date, today);
    return new Period(day, day.plusDays(1));
  }

  private static LocalDate day(TypedDate date, LocalDate today) {
    if (date.year() >= 0) {
      return LocalDate.of(
          date.year() < 100 ? 2000 + date.year() : date.year(), date.month(), date.day());
    }
    YearMonth month = YearMonth.of(today.getYear(), date.month());
    LocalDate day = month.atDay(Math.min(date.day(), month.lengthOfMonth()));
    return day.isAfter(today) ? day.minusYears(1) : day;
  }
}
