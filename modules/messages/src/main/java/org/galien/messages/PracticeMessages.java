package org.galien.messages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.galien.patients.Patients;
import org.galien.platform.audit.AuditTrail;
import org.galien.platform.audit.Subject;
import org.galien.platform.text.TextLimit;
import org.galien.platform.users.Actor;
import org.galien.platform.users.Role;
import org.galien.platform.users.UserId;
import org.galien.platform.users.UserView;
import org.galien.platform.users.accounts.Users;

/**
 * Writes messages down, and what becomes of them. Every step wants the version that was read: who
 * comes second is told who came first.
 */
@ApplicationScoped
@Transactional
public class PracticeMessages {

  @Inject EntityManager em;
  @Inject AuditTrail audit;
  @Inject Clock clock;
  @Inject MessageHandlers handlers;
  @Inject MessageSteps steps;
  @Inject Patients patients;
  @Inject Users users;
  @Inject UrgentCalls urgent;

  /**
   * @throws MessageRefusal the first of {@link MessageDraft#refusals}
   * @throws org.galien.patients.PatientUnknown when there is none
   */
  public MessageId note(MessageDraft draft) {
    Actor actor = handlers.require();
    LocalDate today = LocalDate.now(clock);
    for (MessageRefusal refusal : draft.refusals(today)) {
      throw refusal;
    }
    requireHandler(draft.to());
    MessageEntity message = new MessageEntity();
    message.kind = draft.kind();
    message.caller = draft.caller();
    message.callBack = draft.callBack();
    message.patientId =
        draft.patient() == null ? null : patients.held(draft.patient()).id().value();
    message.content = draft.text();
    message.urgency = draft.urgency();
    message.dueOn = draft.due(today);
    message.dueBy = draft.dueBy();
    message.state = MessageState.OPEN;
    message.give(draft.to());
    message.notedBy = actor.user().value();
    message.notedAt = clock.instant();
    message.changedAt = message.notedAt;
    em.persist(message);
    em.flush();
    steps.write(message, StepKind.NOTED, "", draft.to());
    urgent.tell(message);
    record(message, "message.noted");
    return new MessageId(message.id);
  }

  /**
   * Says what to do. A call goes back to the desk, which has to call; a task to who gave it.
   *
   * @throws MessageRefusal when nothing is said, or too much
   * @throws MessageChangedMeanwhile when somebody else did something since
   */
  public void answer(MessageId id, int version, String text) {
    MessageEntity message = expected(id, version);
    Addressee back =
        message.kind == MessageKind.CALL
            ? Addressee.role(Role.SECRETARY)
            : Addressee.person(new UserId(message.notedBy));
    step(message, StepKind.ANSWERED, said(text), back);
  }

  /**
   * Gives it to somebody else.
   *
   * @param text may be empty
   * @throws MessageRefusal for nobody who handles messages
   * @throws MessageChangedMeanwhile when somebody else did something since
   */
  public void handOn(MessageId id, int version, Addressee to, String text) {
    MessageEntity message = expected(id, version);
    if (to == null) {
      throw new MessageRefusal("to", "messages.to-missing");
    }
    requireHandler(to);
    step(message, StepKind.HANDED_ON, checked(text), to);
  }

  /**
   * Done: who called has heard, what was to be done is.
   *
   * @param text may be empty
   * @throws MessageChangedMeanwhile when somebody else did something since
   */
  public void finish(MessageId id, int version, String text) {
    step(expected(id, version), StepKind.DONE, checked(text), null);
  }

  /**
   * It is not done after all; it stands again where it stood.
   *
   * @throws MessageChangedMeanwhile when somebody else did something since
   */
  public void reopen(MessageId id, int version) {
    MessageEntity message = expected(id, version);
    if (message.state != MessageState.DONE) {
      throw steps.meanwhile(message);
    }
    step(message, StepKind.REOPENED, "", null);
  }

  private void step(MessageEntity message, StepKind kind, String text, Addressee to) {
    if (message.state == MessageState.DONE && kind != StepKind.REOPENED) {
      throw steps.meanwhile(message);
    }
    message.state = after(message, kind);
    message.changedAt = clock.instant();
    if (to != null) {
      message.give(to);
    }
    em.flush();
    steps.write(message, kind, text, to);
    urgent.settle(message);
    if (kind == StepKind.HANDED_ON || kind == StepKind.REOPENED) {
      urgent.tell(message);
    }
    record(message, "message." + kind.getCode());
  }

  private MessageState after(MessageEntity message, StepKind kind) {
    return switch (kind) {
      case ANSWERED -> MessageState.ANSWERED;
      case DONE -> MessageState.DONE;
      case REOPENED -> steps.stateBeforeDone(message);
      case NOTED, HANDED_ON -> message.state;
    };
  }

  /** Locked: of two who come at once, one comes first. */
  private MessageEntity expected(MessageId id, int version) {
    handlers.require();
    MessageEntity message =
        em.find(MessageEntity.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
    if (message == null) {
      throw new MessageUnknown();
    }
    if (message.version != version) {
      throw steps.meanwhile(message);
    }
    return message;
  }

  private void requireHandler(Addressee to) {
    boolean handles =
        to.person() == null
            ? MessageHandlers.ADDRESSED.contains(to.role())
            : users.find(to.person()).filter(PracticeMessages::handles).isPresent();
    if (!handles) {
      throw new MessageRefusal("to", "messages.to-nobody");
    }
  }

  static boolean handles(UserView user) {
    return user.active() && user.roles().stream().anyMatch(MessageHandlers.ROLES::contains);
  }

  private static String said(String text) {
    String said = checked(text);
    if (said.isEmpty()) {
      throw new MessageRefusal("text", "messages.answer-missing");
    }
    return said;
  }

  private static String checked(String text) {
    return TextLimit.checked(text, MessageDraft.LONGEST);
  }

  private void record(MessageEntity message, String action) {
    audit.record(
        action,
        message.patientId == null
            ? Subject.of("message", message.id)
            : Subject.ofPatient("message", message.id, message.patientId));
  }
}
