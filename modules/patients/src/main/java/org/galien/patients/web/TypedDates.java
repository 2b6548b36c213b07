package org.galien.patients.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as people type them: 14/03/1958, 14.3.1958, 14 03 58, 14031958, 140358. */
public final class TypedDates {

  private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd/MM/yyyy");
  private static final Pattern PARTED =
      Pattern.compile("(\\d{1,2})[/.\\- ](\\d{1,2})[/.\\- ](\\d{4}|\\d{2})");
  private static final Pattern DIGITS = Pattern.compile("(\\d{2})(\\d{2})(\\d{4}|\\d{2})");

  private TypedDates() {}

  /**
   * @param today a year of two digits is the last one that is not after it
   * @return empty for a day that does not exist, and for anything else
   */
  public static Optional<LocalDate> parse(String typed, LocalDate today) {
    String text = typed == null ? "" : typed.strip();
    for (Pattern pattern : new Pattern[] {PARTED, DIGITS}) {
      Matcher matcher = pattern.matcher(text);
      if (matcher.matches()) {
        return date(matcher, today);
      }
    }
    return Optional.empty();
  }

  public static String show(LocalDate date) {
    return date == null ? "" : SHOWN.format(date);
  }

  private static Optional<LocalDate> date(Matcher matcher, LocalDate today) {
    int year = Integer.parseInt(matcher.group(3));
    if (matcher.group(3).length() == 2) {
      year += today.getYear() / 100 * 100;
      year -= year > today.getYear() ? 100 : 0;
    }
    int month = Integer.parseInt(matcher.group(2));
    try {
      return Optional.of(LocalDate.of(year, month, Integer.parseInt(matcher.group(1))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
