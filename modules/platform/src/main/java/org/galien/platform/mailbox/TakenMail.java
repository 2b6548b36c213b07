package org.galien.platform.mailbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
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
    MailboxStateEntity row = stateRow();
    row.answeredAt = now();
    row.troubleSince = null;
    row.problem = null;
  }

  void troubled(String problem) {
    MailboxStateEntity row = stateRow();
    row.troubleSince = row.troubleSince == null ? now() : row.troubleSince;
    row.problem = problem;
  }

  MailboxState state() {
    MailboxStateEntity row = stateRow();
    return new MailboxState(
        row.answeredAt,
        row.troubleSince,
        row.problem,
        count(State.TAKEN),
        count(State.FAILING),
        count(State.LEFT));
  }

  private long count(State state) {
    return em.createQuery(
            "SELECT COUNT(t) FROM TakenMailEntity t WHERE t.state = :state", Long.class)
        .setParameter("state", state)
        .getSingleResult();
  }

  private MailboxStateEntity stateRow() {
    return em.find(MailboxStateEntity.class, 1);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
