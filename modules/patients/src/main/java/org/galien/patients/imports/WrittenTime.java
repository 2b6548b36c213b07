package org.galien.patients.imports;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.galien.platform.voice.TypedDate;

/** Dates and times as software writes them. A date that does not exist is none. */
final class WrittenTime {

  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})[/.\\-]?(\\d{2})[/.\\-]?(\\d{2})");
  private static final Pattern MONTH_FIRST =
      Pattern.compile("(\\d{1,2})[/.\\-](\\d{1,2})[/.\\-](\\d{4})");
  private static final Pattern CLOCK =
      Pattern.compile("(\\d{1,2})[:hH](\\d{2})?(?:[:mM]\\d{2}.*)?");

  /** Years before are a day and a month. */
  private static final int EARLIEST = 1850;

  private static final int LATEST = 2150;

  private WrittenTime() {}

  static Optional<LocalDate> date(String text, boolean monthFirst, LocalDate today) {
    String[] parts = text.strip().split("[ T]+", 2);
    boolean midnight = parts.length == 1 || parts[1].matches("0{1,2}[:hH]0{0,2}(:0{2}.*)?Z?");
    if (parts[0].matches("[\\d/.\\-]{6,}") && !midnight) {
      return time(text, "", monthFirst, today).map(LocalDateTime::toLocalDate);
    }
    String day = parts[0].matches("[\\d/.\\-]{6,}") ? parts[0] : text;
    Matcher yearFirst = YEAR_FIRST.matcher(day);
    if (yearFirst.matches() && year(yearFirst.group(1))) {
      Optional<LocalDate> date = of(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3));
      // 19121950 is the nineteenth of December: there is no nineteenth month.
      if (date.isPresent() || !day.matches("\\d{8}")) {
        return date;
      }
    }
    Matcher american = MONTH_FIRST.matcher(day);
    if (monthFirst && american.matches()) {
      return of(american.group(3), american.group(1), american.group(2));
    }
    return day.matches(".*\\D0\\d{3}")
        ? Optional.empty()
        : TypedDate.past(day, today).filter(date -> year(String.valueOf(date.getYear())));
  }

  static Optional<LocalDateTime> time(
      String text, String clock, boolean monthFirst, LocalDate today) {
    String[] parts = text.strip().split("[ T]+", 2);
    String time = parts.length > 1 && !parts[1].isBlank() ? parts[1].strip() : clock.strip();
    Matcher matcher = CLOCK.matcher(time.replaceFirst("Z$", ""));
    if (!matcher.matches()) {
      return Optional.empty();
    }
    try {
      int minute = matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2));
      LocalTime at = LocalTime.of(Integer.parseInt(matcher.group(1)), minute);
      return date(parts[0], monthFirst, today).map(day -> day.atTime(at));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** True for a date that only a month before its day explains, and not the other way round. */
  static boolean speaksForMonthFirst(String text) {
    Matcher matcher = MONTH_FIRST.matcher(text.strip().split("[ T]", 2)[0]);
    return matcher.matches()
        && Integer.parseInt(matcher.group(2)) > 12
        && Integer.parseInt(matcher.group(1)) <= 12;
  }

  static boolean speaksForDayFirst(String text) {
    Matcher matcher = MONTH_FIRST.matcher(text.strip().split("[ T]", 2)[0]);
    return matcher.matches() && Integer.parseInt(matcher.group(1)) > 12;
  }

  private static boolean year(String text) {
    int year = Integer.parseInt(text);
    return year >= EARLIEST && year <= LATEST;
  }

  private static Optional<LocalDate> of(String year, String month, String day) {
    try {
      return Optional.of(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
