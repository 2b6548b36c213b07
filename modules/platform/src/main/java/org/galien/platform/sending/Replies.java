package org.galien.platform.sending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.galien.platform.audit.AuditTrail;
import org.galien.platform.audit.Subject;
import org.galien.platform.users.Acting;

/** What people answered to short messages, for who takes care of messages. */
@ApplicationScoped
@Transactional
public class Replies {

  private static final int SHOWN = 200;

  @Inject EntityManager em;
  @Inject Clock clock;
  @Inject Acting acting;
  @Inject AuditTrail audit;
  @Inject MessageDesk desk;
  @Inject ReplyStore store;

  /**
   * What nobody has read yet, oldest first.
   *
   * @throws MessagesAreForTheDesk when who acts is of neither reception nor care
   */
  public List<ReplyView> open() {
    desk.require();
    return em.createQuery(
            "SELECT r FROM SmsReplyEntity r WHERE r.handledAt IS NULL ORDER BY r.id",
            SmsReplyEntity.class)
        .setMaxResults(SHOWN)
        .getResultStream()
        .map(this::view)
        .toList();
  }

  /** How many those are; none for who does not take care of them. */
  public long openCount() {
    return desk.mayHandle()
        ? em.createQuery(
                "SELECT COUNT(r) FROM SmsReplyEntity r WHERE r.handledAt IS NULL", Long.class)
            .getSingleResult()
        : 0;
  }

  /**
   * Somebody has read it.
   *
   * @throws AlreadyHandled when somebody was faster
   */
  public void handled(long id) {
    desk.requirePerson();
    SmsReplyEntity row = em.find(SmsReplyEntity.class, id, LockModeType.PESSIMISTIC_WRITE);
    if (row == null || row.handledAt != null) {
      throw new AlreadyHandled();
    }
    row.handledAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
    row.handledBy = acting.current().name();
    audit.record("sending.answer-read", Subject.of("answer", id));
  }

  public RepliesState state() {
    return store.state();
  }

  private ReplyView view(SmsReplyEntity row) {
    return new ReplyView(
        row.id, row.sender, recipient(row.sender), row.words, row.optedOut, row.cameAt);
  }

  /** Several people may share a telephone: whom the last message was for. */
  private String recipient(String number) {
    return em.createQuery(
            "SELECT o.recipient FROM OutgoingEntity o WHERE o.address = :number ORDER BY o.id DESC",
            String.class)
        .setParameter("number", number)
        .setMaxResults(1)
        .getResultStream()
        .findFirst()
        .orElse("");
  }
}
