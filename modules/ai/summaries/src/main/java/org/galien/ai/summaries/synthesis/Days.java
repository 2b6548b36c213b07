package org.galien.ai.summaries.synthesis;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days that a sentence names, told from the day it was written. */
final class Days {

  static final List<String> MONTHS =
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
  private static final String MONTH = "(" + String.join("|", MONTHS) + ")";
  private static final Pattern FULL =
      Pattern.compile(
          "(?<![\\d,])(?:(\\d{1,2})(?:er)? )?"
              + MONTH
              + "(?: (\\d{4}))?(?![a-z])|"
              + "(?<![\\d/])(\\d{1,2})/(\\d{1,2})(?:/(\\d{4}|\\d{2}))?(?![\\d/])");
  private static final Map<String, Integer> NUMBERS =
      Map.ofEntries(
          Map.entry("un", 1),
          Map.entry("une", 1),
          Map.entry("deux", 2),
          Map.entry("trois", 3),
          Map.entry("quatre", 4),
          Map.entry("cinq", 5),
          Map.entry("six", 6),
          Map.entry("sept", 7),
          Map.entry("huit", 8),
          Map.entry("neuf", 9),
          Map.entry("dix", 10),
          Map.entry("douze", 12),
          Map.entry("quinze", 15),
          Map.entry("dix-huit", 18),
          Map.entry("vingt", 20));
  private static final Pattern IN =
      Pattern.compile(
          "(?:dans|d'ici|apres|a) (?:environ )?(\\d+|"
              + String.join("|", NUMBERS.keySet())
              + ") (jour|semaine|mois|an)s?(?![a-z])");

  /**
   * @param exact false when only a month or a delay was named
   * @param last the last day that is meant
   */
  record Day(LocalDate last, boolean exact, int from, int to) {}

  private Days() {}

  /**
   * In the order of the text; a day without a year is the nearest to come after {@code written}.
   */
  static List<Day> in(String folded, LocalDate written) {
    List<Day> days = new ArrayList<>();
    Matcher full = FULL.matcher(folded);
    while (full.find()) {
      Day day = day(full, written);
      if (day != null) {
        days.add(day);
      }
    }
    Matcher in = IN.matcher(folded);
    while (in.find()) {
      int n = NUMBERS.getOrDefault(in.group(1), 0);
      n = n == 0 ? number(in.group(1)) : n;
      LocalDate last =
          switch (in.group(2)) {
            case "jour" -> written.plusDays(n);
            case "semaine" -> written.plusWeeks(n);
            case "mois" -> written.plusMonths(n);
            default -> written.plusYears(n);
          };
      days.add(new Day(last, false, in.start(), in.end()));
    }
    return days;
  }

  private static int number(String digits) {
    return digits.length() > 3 ? 999 : Integer.parseInt(digits);
  }

  private static Day day(Matcher m, LocalDate written) {
    try {
      if (m.group(2) != null) {
        int month = MONTHS.indexOf(m.group(2)) + 1;
        boolean exact = m.group(1) != null;
        int year = m.group(3) == null ? 0 : Integer.parseInt(m.group(3));
        return day(exact ? Integer.parseInt(m.group(1)) : 0, month, year, written, m);
      }
      int year = m.group(6) == null ? 0 : Integer.parseInt(m.group(6));
      year = year > 0 && year < 100 ? 2000 + year : year;
      int month = Integer.parseInt(m.group(5));
      return m.group(6) == null && month > 12
          ? null
          : day(Integer.parseInt(m.group(4)), month, year, written, m);
    } catch (DateTimeException none) {
      return null; // « 96/58 » is no day.
    }
  }

  private static Day day(int day, int month, int year, LocalDate written, Matcher m) {
    LocalDate first = LocalDate.of(year == 0 ? written.getYear() : year, month, Math.max(1, day));
    LocalDate last = day > 0 ? first : first.withDayOfMonth(first.lengthOfMonth());
    if (year == 0 && last.isBefore(written.minusMonths(3))) {
      last = last.plusYears(1);
    }
    return new Day(last, day > 0, m.start(), m.end());
  }

  private static final List<String> NAMES =
      List.of(
          "janvier",
          "février",
          "mars",
          "avril",
          "mai",
          "juin",
          "juillet",
          "août",
          "septembre",
          "octobre",
          "novembre",
          "décembre");

  /** As in « août 2026 ». */
  static String named(LocalDate day) {
    return NAMES.get(day.getMonthValue() - 1) + " " + day.getYear();
  }

  /** As in « 03/2025 ». */
  static String month(LocalDate day) {
    return "%02d/%d".formatted(day.getMonthValue(), day.getYear());
  }

  /** As in « 05/11/2026 ». */
  static String day(LocalDate day) {
    return "%02d/%02d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
  }
}
