package org.galien.billing;

import java.time.Instant;

/**
 * A closing of the till, in cents.
 *
 * @param opening what lay in the drawer before
 * @param cash taken since
 * @param counted what lay there when it was counted
 * @param kept left there; the rest goes to the bank
 */
public record Closing(
    long id, Instant at, int opening, int cash, int counted, int kept, String note) {

  /** Below nothing: money is missing. */
  public int difference() {
    return counted - opening - cash;
  }
}
