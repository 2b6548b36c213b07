package org.galien.encounters.vaccinations;

import java.time.LocalDate;
import java.time.Period;

/** A length of time as the schedule writes it: {@code 2m}, {@code 11a}. */
record Span(int months) {

  static final Span NONE = new Span(0);

  /**
   * @throws IllegalArgumentException for anything else
   */
  static Span parse(String text) {
    if (!text.matches("\\d{1,3}[ma]")) {
      throw new IllegalArgumentException("no length of time: " + text);
    }
    int count = Integer.parseInt(text.substring(0, text.length() - 1));
    return new Span(text.endsWith("a") ? count * 12 : count);
  }

  /** Null for nothing. */
  static Span orNull(String text) {
    return text.isEmpty() ? null : parse(text);
  }

  LocalDate after(LocalDate day) {
    return day.plus(Period.ofMonths(months));
  }
}
