package org.galien.billing.accounts.reports;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A month or a year.
 *
 * @param last its last day
 */
public record Span(LocalDate first, LocalDate last) {

  public static Span of(int year) {
    return new Span(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  public static Span of(YearMonth month) {
    return new Span(month.atDay(1), month.atEndOfMonth());
  }

  /** The same of the year before. */
  Span before() {
    LocalDate end = last.minusYears(1);
    boolean whole = last.equals(YearMonth.from(last).atEndOfMonth());
    return new Span(first.minusYears(1), whole ? YearMonth.from(end).atEndOfMonth() : end);
  }
}
