package org.galien.platform.users.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.galien.platform.settings.Settings;

/**
 * Remembers tries. Each is written in its own transaction, and before the password is looked at:
 * the refusal that follows must not roll its own trace back, and tries that come at once count.
 */
@ApplicationScoped
public class SignInAttempts {

  @Inject EntityManager em;
  @Inject Settings settings;
  @Inject Clock clock;

  /**
   * Counts a try as a wrong one until {@link #forget} is called.
   *
   * @throws SignInThrottled when the account or the address has used up its tries
   */
  @Transactional(TxType.REQUIRES_NEW)
  public void begin(String login, String address) {
    SignInSettings limits = settings.read(SignInSettings.class);
    if (wrong("login", login) >= limits.tries()
        || wrong("address", address) >= limits.addressTries()) {
      throw new SignInThrottled(limits.minutes());
    }
    em.createNativeQuery(
            "INSERT INTO platform_sign_in_attempt (login, address, attempted_at) VALUES (?, ?, ?)")
        .setParameter(1, login)
        .setParameter(2, address)
        .setParameter(3, utc(clock.instant()))
        .executeUpdate();
  }

  /** The password was right, or is another one now. */
  @Transactional(TxType.REQUIRES_NEW)
  public void forget(String login) {
    em.createNativeQuery("DELETE FROM platform_sign_in_attempt WHERE login = ?")
        .setParameter(1, login)
        .executeUpdate();
  }

  /** Reads afresh: the caller's transaction began before the last try was written. */
  @Transactional(TxType.REQUIRES_NEW)
  public long triesLeft(String login) {
    return Math.max(0, settings.read(SignInSettings.class).tries() - wrong("login", login));
  }

  private long wrong(String column, String value) {
    Instant since =
        clock.instant().minus(settings.read(SignInSettings.class).minutes(), ChronoUnit.MINUTES);
    return ((Number)
            em.createNativeQuery(
                    "SELECT COUNT(*) FROM platform_sign_in_attempt WHERE "
                        + column
                        + " = ? AND attempted_at > ?")
                .setParameter(1, value)
                .setParameter(2, utc(since))
                .getSingleResult())
        .longValue();
  }

  private static LocalDateTime utc(Instant instant) {
    return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
  }
}
