package org.galien.platform.sending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.galien.platform.sending.carriers.SmsReply;

/** Answers that were read, each once; each call is a transaction of its own. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class ReplyStore {

  private static final int LONGEST = 2_000;
  private static final int LONGEST_NUMBER = 40;

  /** Who answered with nothing but the word needs nobody. */
  private static final String NOBODY = "courier";

  @Inject EntityManager em;
  @Inject Clock clock;
  @Inject OptOuts optOuts;
  @Inject OptOutWord word;

  boolean knows(String once) {
    return !em.createQuery("SELECT r.id FROM SmsReplyEntity r WHERE r.once = :once", Long.class)
        .setParameter("once", once)
        .getResultList()
        .isEmpty();
  }

  void take(String once, SmsReply reply) {
    if (knows(once)) {
      return;
    }
    SmsReplyEntity row = new SmsReplyEntity();
    row.once = once;
    row.sender = shortened(reply.from(), LONGEST_NUMBER);
    row.words = shortened(reply.words(), LONGEST);
    row.cameAt = reply.at() == null ? now() : reply.at().truncatedTo(ChronoUnit.MICROS);
    row.optedOut = word.begins(reply.words()) && OptOuts.isAddress(reply.from());
    if (row.optedOut && word.is(reply.words())) {
      row.handledAt = now();
      row.handledBy = NOBODY;
    }
    em.persist(row);
    if (row.optedOut) {
      optOuts.address(reply.from(), true);
    }
  }

  RepliesState state() {
    SmsReplyStateEntity row = stateRow();
    return new RepliesState(row.readAt, row.troubleSince, row.problem);
  }

  /** All that came until then was read. */
  void read(Instant until) {
    SmsReplyStateEntity row = stateRow();
    row.readAt = until;
    row.troubleSince = null;
    row.problem = null;
  }

  void troubled(String problem) {
    SmsReplyStateEntity row = stateRow();
    row.troubleSince = row.troubleSince == null ? now() : row.troubleSince;
    row.problem = problem;
  }

  private SmsReplyStateEntity stateRow() {
    return em.find(SmsReplyStateEntity.class, 1);
  }

  private static String shortened(String text, int length) {
    return text.length() <= length ? text : text.substring(0, length);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
