package org.galien.messages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import org.galien.platform.users.Acting;
import org.galien.platform.users.UserId;
import org.galien.platform.users.UserView;
import org.galien.platform.users.accounts.Users;

/** What was done with a message, by whom: written once. */
@ApplicationScoped
@Transactional
class MessageSteps {

  @Inject EntityManager em;
  @Inject Acting acting;
  @Inject Users users;

  void write(MessageEntity message, StepKind kind, String text, Addressee to) {
    StepEntity step = new StepEntity();
    step.messageId = message.id;
    step.kind = kind;
    step.by = acting.current().user().value();
    step.at = message.changedAt;
    step.content = text;
    if (to != null) {
      step.toUser = to.person() == null ? null : to.person().value();
      step.toRole = to.role();
    }
    em.persist(step);
    em.flush();
  }

  /** The first one first. */
  List<StepView> of(long message) {
    return em.createQuery(
            "SELECT s FROM StepEntity s WHERE s.messageId = :message ORDER BY s.id",
            StepEntity.class)
        .setParameter("message", message)
        .getResultStream()
        .map(StepEntity::view)
        .toList();
  }

  /** Says who did the last thing, and what. */
  MessageChangedMeanwhile meanwhile(MessageEntity message) {
    StepView last = of(message.id).getLast();
    return new MessageChangedMeanwhile(last.kind(), name(last.by()));
  }

  MessageState stateBeforeDone(MessageEntity message) {
    boolean answered = of(message.id).stream().anyMatch(s -> s.kind() == StepKind.ANSWERED);
    return answered ? MessageState.ANSWERED : MessageState.OPEN;
  }

  private String name(UserId id) {
    return users.find(id).map(UserView::displayName).orElse("");
  }
}
