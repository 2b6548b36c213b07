package org.galien.billing;

import java.util.List;

/**
 * What was taken since the last closing, in cents.
 *
 * @param opening what lay in the drawer then
 * @param modes how much by each mode, none that had nothing
 */
public record TillState(int opening, List<ModeSum> modes) {

  /** How often and how much. */
  public record ModeSum(PaymentMode mode, int count, int cents) {}

  public int cash() {
    return modes.stream()
        .filter(one -> one.mode() == PaymentMode.CASH)
        .mapToInt(ModeSum::cents)
        .sum();
  }

  /** What should lie in the drawer. */
  public int expected() {
    return opening + cash();
  }

  /** Money that came in; what was only moved from an account is none. */
  public int taken() {
    return modes.stream()
        .filter(one -> one.mode() != PaymentMode.ACCOUNT)
        .mapToInt(ModeSum::cents)
        .sum();
  }
}
