package org.galien.documents.laboratory;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day as the French write it: {@code 04/03/1971}, {@code 04/03/71}.
 *
 * @param year of two figures when {@code shortYear}
 */
record WrittenDay(int year, int month, int day, boolean shortYear) {

  private static final Pattern DAY =
      Pattern.compile("(\\d{2})[/.-](\\d{2})[/.-](\\d{4}|\\d{2})(?:[ T].{0,20})?");

  /** Null for anything else, days that never were included. */
  static WrittenDay of(String text) {
    Matcher m = DAY.matcher(text);
    if (!m.matches()) {
      return null;
    }
    boolean shortYear = m.group(3).length() == 2;
    int year = Integer.parseInt(m.group(3));
    WrittenDay day =
        new WrittenDay(year, Integer.parseInt(m.group(2)), Integer.parseInt(m.group(1)), shortYear);
    return day.in(shortYear ? 2000 + year : year) == null ? null : day;
  }

  /** Of this century when the year is short: samples are recent. */
  LocalDate recent() {
    return in(shortYear ? 2000 + year : year);
  }

  /** The latest such day not after another one, when the year is short. */
  LocalDate before(LocalDate limit) {
    LocalDate recent = recent();
    boolean late = shortYear && limit != null && recent.isAfter(limit);
    return late ? in(1900 + year) : recent;
  }

  private LocalDate in(int whole) {
    try {
      return LocalDate.of(whole, month, day);
    } catch (DateTimeException never) {
      return null;
    }
  }
}
