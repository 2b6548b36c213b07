package org.galien.platform.users.signin;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** The rows of {@code platform_sign_in_try}, within the running transaction. */
@Dependent
class TriesTable {

  @Inject EntityManager em;

  /**
   * Sees to it that there is a row, with nothing counted. In a transaction that ends at once: where
   * rows come and are locked in one, those who come at the same time deadlock.
   */
  void make(String login, String place, Instant now) {
    em.createNativeQuery(
            "INSERT IGNORE INTO platform_sign_in_try (login, place, wrong, tried_at, next_at)"
                + " VALUES (?, ?, 0, ?, ?)")
        .setParameter(1, login)
        .setParameter(2, place)
        .setParameter(3, utc(now))
        .setParameter(4, utc(Instant.EPOCH))
        .executeUpdate();
  }

  /** Wrong ones in a row; 0 where there is no row yet. */
  int wrong(String login, String place, Instant forgotten) {
    return ((Number)
            em.createNativeQuery(
                    "SELECT COALESCE(SUM(wrong), 0) FROM platform_sign_in_try"
                        + " WHERE login = ? AND place = ? AND tried_at >= ?")
                .setParameter(1, login)
                .setParameter(2, place)
                .setParameter(3, utc(forgotten))
                .getSingleResult())
        .intValue();
  }

  /** Whether the account was opened from there before. */
  boolean known(String login, String place) {
    return ((Number)
                em.createNativeQuery(
                        "SELECT COUNT(*) FROM platform_sign_in_try"
                            + " WHERE login = ? AND place = ? AND known_at IS NOT NULL")
                    .setParameter(1, login)
                    .setParameter(2, place)
                    .getSingleResult())
            .intValue()
        > 0;
  }

  /** How long a counter lets nobody try, without waiting for who changes it. */
  Duration waiting(String login, String place, Instant now) {
    long micros =
        ((Number)
                em.createNativeQuery(
                        "SELECT COALESCE(MAX(TIMESTAMPDIFF(MICROSECOND, ?, next_at)), 0)"
                            + " FROM platform_sign_in_try WHERE login = ? AND place = ?")
                    .setParameter(1, utc(now))
                    .setParameter(2, login)
                    .setParameter(3, place)
                    .getSingleResult())
            .longValue();
    return Duration.of(Math.max(0, micros), ChronoUnit.MICROS);
  }

  /**
   * Who comes at once waits here, one after the other: the row is locked until the transaction
   * ends.
   *
   * @param forgotten what was tried before that instant counts no more
   */
  Tries locked(String login, String place, Instant now, Instant forgotten) {
    Object[] row =
        (Object[])
            em.createNativeQuery(
                    "SELECT IF(tried_at < ?, 0, wrong),"
                        + " TIMESTAMPDIFF(MICROSECOND, ?, next_at), known_at IS NOT NULL"
                        + " FROM platform_sign_in_try WHERE login = ? AND place = ? FOR UPDATE")
                .setParameter(1, utc(forgotten))
                .setParameter(2, utc(now))
                .setParameter(3, login)
                .setParameter(4, place)
                .getSingleResult();
    Instant next = now.plusNanos(1000 * ((Number) row[1]).longValue());
    return new Tries(login, place, ((Number) row[0]).intValue(), next, truth(row[2]));
  }

  void save(Tries tries, Instant now) {
    em.createNativeQuery(
            "UPDATE platform_sign_in_try SET wrong = ?, tried_at = ?, next_at = ?"
                + " WHERE login = ? AND place = ?")
        .setParameter(1, tries.wrong())
        .setParameter(2, utc(now))
        .setParameter(3, utc(tries.next()))
        .setParameter(4, tries.login())
        .setParameter(5, tries.place())
        .executeUpdate();
  }

  /** The account was opened from there. */
  void opened(String login, String place, Instant now) {
    em.createNativeQuery(
            "UPDATE platform_sign_in_try SET wrong = 0, next_at = ?, tried_at = ?, known_at = ?"
                + " WHERE login = ? AND place = ?")
        .setParameter(1, utc(Instant.EPOCH))
        .setParameter(2, utc(now))
        .setParameter(3, utc(now))
        .setParameter(4, login)
        .setParameter(5, place)
        .executeUpdate();
  }

  /** All places may try again at once. */
  void forget(String login) {
    em.createNativeQuery(
            "UPDATE platform_sign_in_try SET wrong = 0, next_at = tried_at WHERE login = ?")
        .setParameter(1, login)
        .executeUpdate();
  }

  /** Places that nobody opened anything from since. */
  void clear(Instant tried, Instant known) {
    em.createNativeQuery(
            "DELETE FROM platform_sign_in_try"
                + " WHERE tried_at < ? AND (known_at IS NULL OR known_at < ?)")
        .setParameter(1, utc(tried))
        .setParameter(2, utc(known))
        .executeUpdate();
  }

  private static boolean truth(Object value) {
    return value instanceof Boolean yes ? yes : ((Number) value).intValue() != 0;
  }

  private static LocalDateTime utc(Instant instant) {
    return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
  }
}
