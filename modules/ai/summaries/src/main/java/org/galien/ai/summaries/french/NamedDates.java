package org.galien.ai.summaries.french;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days and months that a text names, however it writes them. */
final class NamedDates {

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
  private static final Pattern DATE =
      Pattern.compile(
          "(?<![\\p{L}\\d])(?:(\\d{1,2})(?:er)? )?("
              + String.join("|", MONTHS)
              + ")(?: (\\d{4}))?(?![\\p{L}\\d])"
              + "|(?<![\\d/.,])(\\d{1,2})/(\\d{1,2})/(\\d{4}|\\d{2})(?![\\d/])"
              + "|(?<![\\d/.,])(?:0?([1-9])|1([0-2]))/((?:19|20)\\d{2})(?![\\d/])"
              + "|(?<![\\d/.,])((?:19|20)\\d{2})(?![\\d/]| ?(?:mg|µg|g|ui|ml)(?!\\p{L}))");

  /** 0 where the text does not say. */
  private record Date(int day, int month, int year) {

    /** True when the other says at least as much, and the same. */
    boolean within(Date other) {
      return (day == 0 || day == other.day)
          && (month == 0 || month == other.month)
          && (year == 0 || other.year == 0 || year == other.year);
    }
  }

  private NamedDates() {}

  /**
   * Whether every date of a sentence stands in what it rests on, or is the day that was written.
   */
  static boolean known(String sentence, String around, LocalDate written) {
    List<Date> there = in(Fold.of(around));
    if (written != null) {
      there.add(new Date(written.getDayOfMonth(), written.getMonthValue(), written.getYear()));
    }
    return in(Fold.of(sentence)).stream().allMatch(d -> there.stream().anyMatch(d::within));
  }

  /** The text with its dates blanked, for reading the other numbers. */
  static String without(String folded) {
    return DATE.matcher(folded).replaceAll(m -> " ".repeat(m.group().length()));
  }

  private static List<Date> in(String folded) {
    List<Date> dates = new ArrayList<>();
    Matcher m = DATE.matcher(folded);
    while (m.find()) {
      if (m.group(2) != null) {
        dates.add(new Date(number(m.group(1)), MONTHS.indexOf(m.group(2)) + 1, number(m.group(3))));
      } else if (m.group(4) != null) {
        dates.add(new Date(number(m.group(4)), number(m.group(5)), year(m.group(6))));
      } else if (m.group(9) != null) {
        int month = m.group(7) != null ? number(m.group(7)) : 10 + number(m.group(8));
        dates.add(new Date(0, month, number(m.group(9))));
      } else {
        dates.add(new Date(0, 0, number(m.group(10))));
      }
    }
    return dates;
  }

  private static int year(String digits) {
    int year = number(digits);
    return year < 100 ? 2000 + year : year;
  }

  private static int number(String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }
}
