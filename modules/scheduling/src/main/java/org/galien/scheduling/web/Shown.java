package org.galien.scheduling.web;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Optional;

/**
 * What the address asks for: {@code ?jour=2026-11-24&vue=semaine&praticien=3}, all optional.
 *
 * @param practitioner 0 when none is named
 */
record Shown(LocalDate date, boolean week, long practitioner) {

  static Shown of(Map<String, String> parameters, LocalDate today) {
    return new Shown(
        date(parameters.get("jour")).orElse(today),
        "semaine".equals(parameters.get("vue")),
        number(parameters.get("praticien")));
  }

  /** Years beyond those of four digits are no dates for the database. */
  static boolean possible(LocalDate date) {
    return date.getYear() >= 1 && date.getYear() <= 9999;
  }

  LocalDate from() {
    return week ? date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)) : date;
  }

  LocalDate to() {
    return week ? from().plusDays(5) : date;
  }

  Shown moved(int steps) {
    return new Shown(date.plusDays(steps * (week ? 7L : 1L)), week, practitioner);
  }

  Shown on(LocalDate other) {
    return new Shown(other, week, practitioner);
  }

  Shown inWeek(boolean asWeek, long ofPractitioner) {
    return new Shown(date, asWeek, ofPractitioner);
  }

  /** Address of the page that shows this. */
  String address() {
    return "journee.xhtml?jour="
        + date
        + (week ? "&vue=semaine" : "")
        + (week && practitioner > 0 ? "&praticien=" + practitioner : "");
  }

  private static Optional<LocalDate> date(String text) {
    try {
      return Optional.ofNullable(text).map(LocalDate::parse).filter(Shown::possible);
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static long number(String text) {
    return text != null && text.matches("\\d{1,15}") ? Long.parseLong(text) : 0;
  }
}
