package org.galien.platform.users.factor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.galien.platform.audit.AuditTrail;
import org.galien.platform.audit.Subject;
import org.galien.platform.secrets.KeptSecrets;
import org.galien.platform.users.UserId;

/** Who has a second factor, and whether a code is theirs. */
@ApplicationScoped
@Transactional
public class SecondFactors {

  private static final int FREE_TRIES = 4;
  private static final long LONGEST_WAIT = 60;

  @Inject EntityManager em;
  @Inject KeptSecrets secrets;
  @Inject RecoveryCodes recovery;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  public boolean has(UserId user) {
    return secret(user).isPresent();
  }

  /**
   * Gives an account a second factor, instead of one it had, once a code shows that the telephone
   * has the secret.
   *
   * @return ten codes for paper, told this once
   * @throws SecondFactorRefused when the code is not of the secret
   */
  public List<String> take(UserId user, SharedSecret secret, String code) {
    OptionalLong step = Totp.matching(secret.bytes(), tidied(code), clock.instant(), 0);
    if (step.isEmpty()) {
      throw new SecondFactorRefused();
    }
    change(
        "REPLACE INTO platform_second_factor (user_id, secret, since) VALUES (?, ?, ?)",
        user.value(),
        secrets.keep(secret.text()),
        clock.instant());
    note(user, step.getAsLong(), 0, clock.instant());
    List<String> codes = recovery.renew(user);
    audit.record("user.second-factor-taken", Subject.of("user", user.value()));
    return codes;
  }

  /** For who lost the telephone and the paper: the password alone opens, until another is taken. */
  public void remove(UserId user) {
    change("DELETE FROM platform_second_factor WHERE user_id = ?", user.value());
    recovery.forget(user);
    audit.record("user.second-factor-removed", Subject.of("user", user.value()));
  }

  /**
   * @return whether an account of this name had one
   */
  boolean removeOf(String login) {
    List<?> users =
        em.createNativeQuery(
                "SELECT u.id FROM platform_user u JOIN platform_second_factor f ON f.user_id = u.id"
                    + " WHERE u.login = ?")
            .setParameter(1, login)
            .getResultList();
    users.forEach(id -> remove(new UserId(((Number) id).longValue())));
    return !users.isEmpty();
  }

  /**
   * Takes a code of the telephone, or one from paper; neither opens a second time.
   *
   * @throws SecondFactorRefused when it is none, or comes too soon after wrong ones
   */
  @Transactional(dontRollbackOn = SecondFactorRefused.class)
  public void check(UserId user, String code) {
    Tried tried = tried(user);
    Instant now = clock.instant();
    if (now.isBefore(tried.next())) {
      throw SecondFactorRefused.tooEarly(Duration.between(now, tried.next()).toSeconds() + 1);
    }
    byte[] secret = secret(user).orElseThrow(SecondFactorRefused::new).bytes();
    OptionalLong step = Totp.matching(secret, tidied(code), now, tried.last());
    if (step.isPresent()) {
      note(user, step.getAsLong(), 0, now);
    } else if (recovery.use(user, tidied(code))) {
      note(user, tried.last(), 0, now);
      audit.record("user.recovery-code-used", Subject.of("user", user.value()));
    } else {
      int wrong = tried.wrong() + 1;
      note(user, tried.last(), wrong, now.plusSeconds(waiting(wrong)));
      audit.record("user.second-factor-refused", Subject.of("user", user.value()));
      throw new SecondFactorRefused();
    }
  }

  private static long waiting(int wrong) {
    int beyond = Math.min(wrong - FREE_TRIES, 6);
    return beyond <= 0 ? 0 : Math.min(LONGEST_WAIT, 1L << beyond);
  }

  private static String tidied(String code) {
    return code == null ? "" : code.replaceAll("[\\s-]", "").toLowerCase(Locale.ROOT);
  }

  private Optional<SharedSecret> secret(UserId user) {
    List<?> keys =
        em.createNativeQuery("SELECT secret FROM platform_second_factor WHERE user_id = ?")
            .setParameter(1, user.value())
            .getResultList();
    return keys.stream().findFirst().map(key -> new SharedSecret(secrets.read(key.toString())));
  }

  private record Tried(long last, int wrong, Instant next) {}

  /** Two who try at once come one after the other. */
  private Tried tried(UserId user) {
    List<?> rows =
        em.createNativeQuery(
                "SELECT last_step, wrong, TIMESTAMPDIFF(MICROSECOND, '1970-01-01', next_at) FROM"
                    + " platform_second_factor_try WHERE user_id = ? FOR UPDATE")
            .setParameter(1, user.value())
            .getResultList();
    if (rows.isEmpty()) {
      return new Tried(0, 0, Instant.EPOCH);
    }
    Object[] row = (Object[]) rows.getFirst();
    Instant next = Instant.EPOCH.plus(((Number) row[2]).longValue(), ChronoUnit.MICROS);
    return new Tried(((Number) row[0]).longValue(), ((Number) row[1]).intValue(), next);
  }

  private void note(UserId user, long step, int wrong, Instant next) {
    change(
        "REPLACE INTO platform_second_factor_try (user_id, last_step, wrong, next_at) VALUES"
            + " (?, ?, ?, ?)",
        user.value(),
        step,
        wrong,
        next);
  }

  private void change(String sql, Object... values) {
    var query = em.createNativeQuery(sql);
    for (int i = 0; i < values.length; i++) {
      query.setParameter(i + 1, values[i]);
    }
    query.executeUpdate();
  }
}
