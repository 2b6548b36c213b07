package org.galien.platform.mailbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.galien.platform.mailbox.TakenMailEntity.State;

/** Which messages were handed over, by what never changes on a server: UIDVALIDITY and UID. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class TakenMail {

  private static final int MOST_TRIES = 20;

  @Inject EntityManager em;
  @Inject Clock clock;

  /** The number before the first message that is new or failing. */
  long after(String box, long validity) {
    Object found =
        em.createNativeQuery(
                "SELECT COALESCE(MIN(CASE WHEN state = 'FAILING' THEN uid END) - 1, MAX(uid), 0)"
                    + " FROM platform_mail_taken WHERE box = ? AND validity = ?")
            .setParameter(1, box)
            .setParameter(2, validity)
            .getSingleResult();
    return ((Number) found).longValue();
  }

  boolean wants(String box, long validity, long uid) {
    return find(box, validity, uid).map(row -> row.state == State.FAILING).orElse(true);
  }

  void taken(String box, long validity, long uid) {
    row(box, validity, uid).state = State.TAKEN;
  }

  void left(String box, long validity, long uid) {
    row(box, validity, uid).state = State.LEFT;
  }

  void failed(String box, long validity, long uid) {
    TakenMailEntity row = row(box, validity, uid);
    row.state = ++row.tries >= MOST_TRIES ? State.LEFT : State.FAILING;
  }

  private TakenMailEntity row(String box, long validity, long uid) {
    TakenMailEntity row =
        find(box, validity, uid)
            .orElseGet(
                () -> {
                  TakenMailEntity fresh = new TakenMailEntity();
                  fresh.box = box;
                  fresh.validity = validity;
                  fresh.uid = uid;
                  fresh.state = State.FAILING;
                  em.persist(fresh);
                  return fresh;
                });
    row.changedAt = now();
    return row;
  }

  private Optional<TakenMailEntity> find(String box, long validity, long uid) {
    return em.createQuery(
            "SELECT t FROM TakenMailEntity t WHERE t.box = :box AND t.validity = :validity AND"
                + " t.uid = :uid",
            TakenMailEntity.class)
        .setParameter("box", box)
        .setParameter("validity", validity)
        .setParameter("uid", uid)
        .getResultStream()
        .findFirst();
  }

  void answered() {
    em.createNativeQuery(
            "UPDATE platform_mailbox_state SET answered_at = ?, trouble_since = NULL, problem ="
                + " NULL")
        .setParameter(1, utc(now()))
        .executeUpdate();
  }

  void troubled(String problem) {
    em.createNativeQuery(
            "UPDATE platform_mailbox_state SET trouble_since = COALESCE(trouble_since, ?), problem"
                + " = ?")
        .setParameter(1, utc(now()))
        .setParameter(2, problem)
        .executeUpdate();
  }

  MailboxState state() {
    Object[] row =
        (Object[])
            em.createNativeQuery(
                    "SELECT s.answered_at, s.trouble_since, s.problem, SUM(t.state = 'TAKEN'),"
                        + " SUM(t.state = 'FAILING'), SUM(t.state = 'LEFT') FROM"
                        + " platform_mailbox_state s LEFT JOIN platform_mail_taken t ON TRUE GROUP"
                        + " BY s.id")
                .getSingleResult();
    return new MailboxState(
        instant(row[0]),
        instant(row[1]),
        (String) row[2],
        count(row[3]),
        count(row[4]),
        count(row[5]));
  }

  private static long count(Object number) {
    return number == null ? 0 : ((Number) number).longValue();
  }

  private static Instant instant(Object moment) {
    return switch (moment) {
      case null -> null;
      case Timestamp stamp -> stamp.toLocalDateTime().toInstant(ZoneOffset.UTC);
      case LocalDateTime local -> local.toInstant(ZoneOffset.UTC);
      default -> throw new IllegalStateException(moment.getClass().getName());
    };
  }

  private static LocalDateTime utc(Instant at) {
    return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
