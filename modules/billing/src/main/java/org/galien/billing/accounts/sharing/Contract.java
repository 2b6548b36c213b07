package org.galien.billing.accounts.sharing;

import java.time.LocalDate;
import org.galien.platform.users.UserId;

/**
 * Somebody replaces a practitioner and is given a part of what comes in.
 *
 * @param book of who is replaced
 * @param hundredths of a percent: 7000 is 70 %
 * @param last its last day
 */
public record Contract(
    long id,
    long book,
    UserId substitute,
    String name,
    int hundredths,
    LocalDate first,
    LocalDate last) {

  /** « 70 » or « 67,50 », as people write percents. */
  public String percent() {
    return hundredths % 100 == 0
        ? Integer.toString(hundredths / 100)
        : String.format(java.util.Locale.FRANCE, "%d,%02d", hundredths / 100, hundredths % 100);
  }
}
