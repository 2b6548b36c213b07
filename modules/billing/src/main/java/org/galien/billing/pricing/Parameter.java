package org.galien.billing.pricing;

import java.time.LocalDate;

/**
 * A number that the rules use and the law changes.
 *
 * @param value cents, percent, years or kilometres, as the key says
 * @param until null while it holds
 * @param verified false where nobody has held it against its official text yet
 */
public record Parameter(
    String key, LocalDate from, LocalDate until, int value, boolean verified, String source) {

  boolean on(LocalDate day) {
    return !day.isBefore(from) && (until == null || !day.isAfter(until));
  }
}
