package org.galien.billing.pricing;

/** Parts of amounts. */
final class Cents {

  private static final int PERCENT = 100;
  private static final int THOUSANDTHS = 1000;

  private Cents() {}

  /** So many percent, to the nearest cent, half up. */
  static int percent(int cents, int percent) {
    return rounded((long) cents * percent, PERCENT);
  }

  /** So many times a price, to the nearest cent, half up. */
  static int times(int cents, int thousandths) {
    return rounded((long) cents * thousandths, THOUSANDTHS);
  }

  static boolean whole(int cents, int percent) {
    return (long) cents * percent % PERCENT == 0;
  }

  private static int rounded(long product, int divisor) {
    return Math.toIntExact((2 * product + divisor) / (2L * divisor));
  }
}
