package org.galien.platform.voice;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.galien.platform.text.Folding;

/**
 * A date as people type it, perhaps not whole: 03/12/2026, 3.12.26, 03122026, 3 décembre 2026, 1er
 * mars; 12/2026, décembre 2026; 1958. {@code typed.js} reads the same.
 *
 * @param day 0 when it was not typed
 * @param month 0 when it was not typed
 * @param year -1 when it was not typed; below 100 when only two digits were
 */
public record TypedDate(int day, int month, int year) {

  /** Within so many years every day of the year comes. */
  private static final int LEAP = 8;

  private static final String PART = "[/.\\- ]+";
  private static final String DAY = "(?<day>\\d{1,2})";
  private static final String MONTH = "(?<month>\\d{1,2})";
  private static final String YEAR = "(?<year>\\d{4}|\\d{2})";
  private static final String FULL_YEAR = "(?<year>\\d{4})";
  private static final String NAME = "(?<name>[a-z]{3,9})\\.?";

  private static final List<Pattern> FORMS =
      List.of(
          Pattern.compile(DAY + PART + MONTH + PART + YEAR),
          Pattern.compile("(?<day>\\d{2})(?<month>\\d{2})" + YEAR),
          Pattern.compile(DAY + "(?:er)? ?" + NAME + "(?: " + YEAR + ")?"),
          Pattern.compile(DAY + PART + MONTH),
          Pattern.compile(MONTH + PART + FULL_YEAR),
          Pattern.compile(NAME + " " + FULL_YEAR),
          Pattern.compile(FULL_YEAR));

  private static final List<String> MONTHS =
      List.of(
          "janvier",
          "fevrier",
          "mars",
          "avril",
          "mai",
          "juin",
          "juillet",
          "aout",
          "septembre",
          "octobre",
          "novembre",
          "decembre");

  /**
   * @param text may be null
   * @return empty for what is no date, as far as it was typed
   */
  public static Optional<TypedDate> read(String text) {
    String typed = text == null ? "" : Folding.fold(text.strip()).replaceAll("\\s+", " ");
    return FORMS.stream()
        .map(form -> form.matcher(typed))
        .filter(Matcher::matches)
        .findFirst()
        .map(TypedDate::of)
        .filter(TypedDate::exists);
  }

  /**
   * A whole date of the past, as a date of birth is.
   *
   * @param today a year of two digits is the last one that is not after it
   */
  public static Optional<LocalDate> past(String text, LocalDate today) {
    return read(text).filter(TypedDate::isWhole).map(typed -> typed.whole(today));
  }

  /**
   * A day of the plans people make: without its year the next one that comes, a year of two digits
   * of this century.
   */
  public static Optional<LocalDate> coming(String text, LocalDate today) {
    return read(text).filter(typed -> typed.day > 0).flatMap(typed -> typed.next(today));
  }

  private Optional<LocalDate> next(LocalDate today) {
    int first = year < 0 ? today.getYear() : year < 100 ? 2000 + year : year;
    int last = year < 0 ? first + LEAP : first;
    return IntStream.rangeClosed(first, last)
        .filter(one -> YearMonth.of(one, month).isValidDay(day))
        .mapToObj(one -> LocalDate.of(one, month, day))
        .filter(date -> year >= 0 || !date.isBefore(today))
        .findFirst();
  }

  public boolean isWhole() {
    return day > 0 && month > 0 && year >= 0;
  }

  private LocalDate whole(LocalDate today) {
    if (year >= 100) {
      return LocalDate.of(year, month, day);
    }
    int present = today.getYear() / 100 * 100 + year;
    return LocalDate.of(present > today.getYear() ? present - 100 : present, month, day);
  }

  private static TypedDate of(Matcher matcher) {
    String name = group(matcher, "name");
    return new TypedDate(
        number(group(matcher, "day")),
        name == null ? number(group(matcher, "month")) : month(name),
        group(matcher, "year") == null ? -1 : number(group(matcher, "year")));
  }

  /** Beginnings will do where one month alone begins so; -1 for what is none. */
  private static int month(String name) {
    List<String> named = MONTHS.stream().filter(month -> month.startsWith(name)).toList();
    return named.size() == 1 ? MONTHS.indexOf(named.get(0)) + 1 : -1;
  }

  private boolean exists() {
    boolean months = month >= (day > 0 ? 1 : 0) && month <= 12;
    return months && (day == 0 || dayExists());
  }

  private boolean dayExists() {
    try {
      // Without its year, or with two digits of it, 29/02 may be.
      LocalDate.of(year < 0 ? 2000 : year < 100 ? 2000 + year : year, month, day);
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }

  private static String group(Matcher matcher, String name) {
    return matcher.pattern().namedGroups().containsKey(name) ? matcher.group(name) : null;
  }

  private static int number(String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }
}
