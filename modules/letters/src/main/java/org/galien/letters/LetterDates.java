package org.galien.letters;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days as letters write them. */
final class LetterDates {

  private static final DateTimeFormatter LONG =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.FRENCH);

  private LetterDates() {}

  /** « 27 novembre 2026 », « 1er novembre 2026 ». */
  static String day(LocalDate day) {
    return LONG.format(day).replaceFirst("^1 ", "1er ");
  }
}
