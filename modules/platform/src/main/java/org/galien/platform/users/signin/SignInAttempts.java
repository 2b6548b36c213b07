package org.galien.platform.users.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.galien.platform.settings.Settings;

/**
 * Counts tries, each in a transaction of its own. A try is counted before the password is looked
 * at: the refusal that follows must not take it back, and of tries that come at once no more are
 * compared than of those that come one after the other.
 */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class SignInAttempts {

  /** What is shared by many waits less: somebody else's tries must not keep a newcomer out. */
  private static final Duration SHARED_WAIT = Duration.ofSeconds(10);

  private static final Duration TRIES_KEPT = Duration.ofDays(1);
  private static final Duration PLACES_KEPT = Duration.ofDays(365);

  @Inject TriesTable table;
  @Inject Settings settings;
  @Inject Clock clock;

  /**
   * Sees to it that {@link #begin} finds its rows.
   *
   * @throws SignInThrottled where an address waits and the account was not opened from it: names
   *     that somebody makes up leave no rows then
   */
  void prepare(String login, Place place) {
    Instant now = clock.instant();
    if (!place.own() && !table.known(login, place.key())) {
      require(table.waiting(Tries.ALL, place.key(), now));
    }
    table.make(login, place.key(), now);
    if (!place.own()) {
      table.make(login, Tries.ALL, now);
      table.make(Tries.ALL, place.key(), now);
    }
  }

  /**
   * Counts a try as a wrong one until {@link #opened} or {@link #undo} is called.
   *
   * @throws SignInThrottled when it comes too early; it is not counted
   */
  void begin(String login, Place place) {
    SignInSettings limits = settings.read(SignInSettings.class);
    Instant now = clock.instant();
    Tries pair = locked(login, place.key(), now);
    List<Tries> counted = new ArrayList<>();
    counted.add(pair.counted(now, limits.tries(), longest(limits)));
    require(pair, now);
    if (!pair.known() && !place.own()) {
      Tries account = locked(login, Tries.ALL, now);
      require(account, now);
      counted.add(account.counted(now, limits.accountTries(), SHARED_WAIT));
      Tries address = locked(Tries.ALL, place.key(), now);
      require(address, now);
      counted.add(address.counted(now, limits.addressTries(), SHARED_WAIT));
    }
    counted.forEach(tries -> table.save(tries, now));
  }

  /** The password was right: the place is known from now on. */
  void opened(String login, Place place) {
    Instant now = clock.instant();
    takeBack(login, place, now);
    table.opened(login, place.key(), now);
  }

  /** The password was not looked at. */
  void undo(String login, Place place) {
    takeBack(login, place, clock.instant());
  }

  private void takeBack(String login, Place place, Instant now) {
    Tries pair = locked(login, place.key(), now);
    table.save(pair.lessOne(), now);
    if (!pair.known() && !place.own()) {
      table.save(locked(login, Tries.ALL, now).lessOne(), now);
      table.save(locked(Tries.ALL, place.key(), now).lessOne(), now);
    }
  }

  /** The password is another one now: whoever waited may try at once. */
  void forget(String login) {
    table.forget(login);
  }

  /** How many more wrong ones cost no wait. */
  long triesLeft(String login, Place place) {
    int wrong = table.wrong(login, place.key(), forgotten(clock.instant()));
    return Math.max(0, settings.read(SignInSettings.class).tries() - wrong);
  }

  /** Forgets what nobody asks for any more. */
  void clear() {
    Instant now = clock.instant();
    table.clear(now.minus(TRIES_KEPT), now.minus(PLACES_KEPT));
  }

  private Tries locked(String login, String place, Instant now) {
    return table.locked(login, place, now, forgotten(now));
  }

  private Instant forgotten(Instant now) {
    return now.minus(settings.read(SignInSettings.class).minutes(), ChronoUnit.MINUTES);
  }

  private static void require(Tries tries, Instant now) {
    require(tries.waiting(now));
  }

  private static void require(Duration wait) {
    if (wait.isPositive()) {
      throw new SignInThrottled(Math.ceilDiv(wait.toMillis(), 1_000));
    }
  }

  private static Duration longest(SignInSettings limits) {
    return Duration.ofSeconds(limits.longestWaitSeconds());
  }
}
