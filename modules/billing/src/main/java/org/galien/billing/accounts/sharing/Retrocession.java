package org.galien.billing.accounts.sharing;

/**
 * What a contract comes to, in cents.
 *
 * @param received for acts of its days, until now
 * @param share the substitute's part of that
 * @param given on already
 */
public record Retrocession(Contract contract, int received, int share, int given) {

  /** To the nearest cent, half away from nothing. */
  static int share(int received, int hundredths) {
    long product = (long) Math.abs((long) received) * hundredths;
    int rounded = Math.toIntExact((2 * product + 10_000) / 20_000);
    return received < 0 ? -rounded : rounded;
  }

  /** What the practitioner keeps; with the share it is all that came in. */
  public int kept() {
    return received - share;
  }

  /** What is still to be given on; below nothing what was given too much. */
  public int open() {
    return share - given;
  }
}
