package org.galien.billing;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import org.galien.billing.pricing.LetterTable;
import org.galien.billing.pricing.Parameter;
import org.galien.platform.voice.Dates;

/**
 * Which days can still be billed: none to come, and none whose claim has lapsed, so many years
 * after the quarter of the care as the tariff says ({@code facturation.delai}); without the
 * parameter none lapses.
 */
final class BillableDays {

  static final String LIMIT = "facturation.delai";
  private static final int QUARTER = 3;

  private BillableDays() {}

  /**
   * @param table of the day of the care
   * @throws BillingRefusal when it cannot be billed any more, or not yet
   */
  static void require(LocalDate day, LocalDate today, LetterTable table) {
    if (day.isAfter(today)) {
      throw BillingRefusal.dayToCome(Dates.date(day));
    }
    LocalDate counted = day.with(IsoFields.DAY_OF_QUARTER, 1).plusMonths(QUARTER);
    table
        .parameter(LIMIT, today)
        .filter(limit -> !today.isBefore(counted.plusYears(limit.value())))
        .ifPresent(limit -> refuse(day, limit));
  }

  private static void refuse(LocalDate day, Parameter limit) {
    throw BillingRefusal.dayLapsed(Dates.date(day), limit.value(), limit.source());
  }
}
