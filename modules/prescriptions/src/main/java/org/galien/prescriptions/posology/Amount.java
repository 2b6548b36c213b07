package org.galien.prescriptions.posology;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * How much of a unit, as in 1, 0,5 or a quarter.
 *
 * @param value above 0
 */
record Amount(BigDecimal value) {

  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal QUARTER = new BigDecimal("0.25");
  private static final BigDecimal MOST = new BigDecimal("9999");

  Amount {
    value = value.stripTrailingZeros();
  }

  /**
   * @param text {@code 2}, {@code 0,5}, {@code 1/2}, {@code 1 1/2}
   */
  static Optional<Amount> read(String text) {
    BigDecimal sum = BigDecimal.ZERO;
    for (String part : text.strip().split(" +")) {
      String[] ends = part.split("/");
      BigDecimal value = new BigDecimal(ends[0].replace(',', '.'));
      if (ends.length == 2) {
        BigDecimal by = new BigDecimal(ends[1]);
        if (by.signum() == 0) {
          return Optional.empty();
        }
        value = value.divide(by, 4, RoundingMode.HALF_UP);
      }
      sum = sum.add(value);
    }
    boolean usable = sum.signum() > 0 && sum.compareTo(MOST) <= 0;
    return usable ? Optional.of(new Amount(sum)) : Optional.empty();
  }

  /** {@code 1}, {@code 1/2}, {@code 2,5}. */
  String text() {
    if (value.compareTo(HALF) == 0) {
      return "1/2";
    }
    return value.compareTo(QUARTER) == 0 ? "1/4" : value.toPlainString().replace('.', ',');
  }

  boolean plural() {
    return value.compareTo(BigDecimal.valueOf(2)) >= 0;
  }
}
