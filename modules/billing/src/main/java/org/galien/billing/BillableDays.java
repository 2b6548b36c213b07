package org.galien.billing;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import org.galien.platform.voice.Dates;

/**
 * Which days can still be billed: none to come, and none whose claim has lapsed, two years after
 * the quarter of the care (article L. 332-1 of the Code de la sécurité sociale).
 */
final class BillableDays {

  private static final int YEARS = 2;
  private static final int QUARTER = 3;

  private BillableDays() {}

  /**
   * @throws BillingRefusal when it cannot be billed any more, or not yet
   */
  static void require(LocalDate day, LocalDate today) {
    if (day.isAfter(today)) {
      throw BillingRefusal.dayToCome(Dates.date(day));
    }
    LocalDate counted = day.with(IsoFields.DAY_OF_QUARTER, 1).plusMonths(QUARTER);
    if (!today.isBefore(counted.plusYears(YEARS))) {
      throw BillingRefusal.dayLapsed(Dates.date(day));
    }
  }
}
