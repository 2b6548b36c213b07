package org.galien.encounters.entries;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.galien.platform.voice.TypedDate;

/**
 * A day as far as somebody remembers it: a year, a month of a year, or the day.
 *
 * @param year four digits
 * @param month 0 when it is not known
 * @param day 0 when it is not known
 */
public record PartialDate(int year, int month, int day) implements Comparable<PartialDate> {

  private static final int CENTURY = 100;

  public static PartialDate ofYear(int year) {
    return new PartialDate(year, 0, 0);
  }

  public static PartialDate of(LocalDate day) {
    return new PartialDate(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
  }

  /**
   * What was typed; two digits of a year are the last such year that is not to come.
   *
   * @return empty for what is no date, and for a day without its year
   */
  public static Optional<PartialDate> read(String typed, LocalDate today) {
    return TypedDate.read(typed)
        .filter(date -> date.year() >= 0)
        .map(date -> new PartialDate(whole(date.year(), today), date.month(), date.day()))
        .filter(PartialDate::exists);
  }

  /** As it is kept: {@code 2014}, {@code 2014-06} or {@code 2014-06-12}. */
  public static PartialDate ofIso(String iso) {
    String[] parts = iso.split("-");
    return new PartialDate(
        Integer.parseInt(parts[0]),
        parts.length > 1 ? Integer.parseInt(parts[1]) : 0,
        parts.length > 2 ? Integer.parseInt(parts[2]) : 0);
  }

  public String iso() {
    return "%04d".formatted(year)
        + (month == 0 ? "" : "-%02d".formatted(month))
        + (day == 0 ? "" : "-%02d".formatted(day));
  }

  /** For people: {@code 2014}, {@code 06/2014} or {@code 12/06/2014}. */
  public String said() {
    return (day == 0 ? "" : "%02d/".formatted(day))
        + (month == 0 ? "" : "%02d/".formatted(month))
        + "%04d".formatted(year);
  }

  /** EL reads properties. */
  public String getSaid() {
    return said();
  }

  /** The earliest day it may be. */
  public LocalDate first() {
    return LocalDate.of(year, Math.max(month, 1), Math.max(day, 1));
  }

  /** The latest day it may be. */
  public LocalDate last() {
    YearMonth last = YearMonth.of(year, month == 0 ? 12 : month);
    return day == 0 ? last.atEndOfMonth() : last.atDay(day);
  }

  @Override
  public int compareTo(PartialDate other) {
    return iso().compareTo(other.iso());
  }

  private boolean exists() {
    return month == 0 || day <= YearMonth.of(year, month).lengthOfMonth();
  }

  private static int whole(int year, LocalDate today) {
    if (year >= CENTURY) {
      return year;
    }
    int present = today.getYear() / CENTURY * CENTURY + year;
    return present > today.getYear() ? present - CENTURY : present;
  }
}
