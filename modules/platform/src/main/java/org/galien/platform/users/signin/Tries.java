package org.galien.platform.users.signin;

import java.time.Duration;
import java.time.Instant;

/**
 * One counter of wrong passwords.
 *
 * @param wrong tries in a row, those that are being compared included
 * @param next before that instant none is compared
 * @param known whether the account was opened from there before
 */
record Tries(String login, String place, int wrong, Instant next, boolean known) {

  /** In place of an account or of a place: of all of them. */
  static final String ALL = "*";

  Duration waiting(Instant now) {
    return next.isAfter(now) ? Duration.between(now, next) : Duration.ZERO;
  }

  /** With one more; the first ones cost no wait, and then it doubles from two seconds. */
  Tries counted(Instant now, int free, Duration longest) {
    int over = wrong + 1 - free;
    if (over < 0) {
      return new Tries(login, place, wrong + 1, next, known);
    }
    Duration wait = Duration.ofSeconds(2L << Math.min(over, 20));
    return new Tries(
        login, place, wrong + 1, now.plus(wait.compareTo(longest) > 0 ? longest : wait), known);
  }

  /** Without the last one, and without the wait after it. */
  Tries lessOne() {
    return new Tries(login, place, Math.max(0, wrong - 1), Instant.EPOCH, known);
  }
}
