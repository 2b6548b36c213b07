package org.galien.messages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.galien.patients.PatientId;
import org.galien.platform.users.Actor;
import org.galien.platform.users.Role;
import org.galien.platform.users.UserId;

/** Reads messages. */
@ApplicationScoped
@Transactional
public class MessageLists {

  /** So many open messages are listed, those written last; urgent ones before all others. */
  public static final int MOST = 1000;

  private static final int MOST_DONE = 100;
  private static final int MOST_OF_PATIENT = 200;

  private static final Comparator<MessageView> BY_URGENCY =
      Comparator.comparing(MessageView::urgency)
          .thenComparing(MessageView::dueOn, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(MessageView::dueBy, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(MessageView::notedAt);

  @Inject EntityManager em;
  @Inject Clock clock;
  @Inject MessageHandlers handlers;
  @Inject MessageSteps steps;

  /** All that is not done, the most urgent first; nothing for who handles no messages. */
  public List<MessageView> open() {
    return handlers.mayHandle()
        ? views(
                query(
                        "m.state <> :done ORDER BY CASE WHEN m.urgency = :urgent THEN 0 ELSE 1"
                            + " END, m.id DESC")
                    .setParameter("done", MessageState.DONE)
                    .setParameter("urgent", Urgency.URGENT)
                    .setMaxResults(MOST))
            .stream()
            .sorted(BY_URGENCY)
            .toList()
        : List.of();
  }

  /** What was done today; and before, when asked so. The last first. */
  public List<MessageView> done(boolean before) {
    if (!handlers.mayHandle()) {
      return List.of();
    }
    LocalDate since = before ? LocalDate.EPOCH : LocalDate.now(clock);
    return views(
        query("m.state = :done AND m.changedAt >= :since ORDER BY m.changedAt DESC")
            .setParameter("done", MessageState.DONE)
            .setParameter("since", since.atStartOfDay(clock.getZone()).toInstant())
            .setMaxResults(MOST_DONE));
  }

  /** True for what is left for who acts, in person or by role. */
  public boolean mine(MessageView message) {
    Actor actor = handlers.require();
    return message.to().person() == null
        ? MessageHandlers.addressedAs(actor).contains(message.to().role())
        : message.to().person().equals(actor.user());
  }

  /** How much waits for who acts: asked with every page. */
  public long waiting() {
    if (!handlers.mayHandle()) {
      return 0;
    }
    Actor actor = handlers.require();
    Set<Role> roles = MessageHandlers.addressedAs(actor);
    return em.createQuery(
            "SELECT COUNT(m) FROM MessageEntity m WHERE m.state <> :done AND (m.toUser = :me OR"
                + " m.toRole IN :roles)",
            Long.class)
        .setParameter("done", MessageState.DONE)
        .setParameter("me", actor.user().value())
        .setParameter("roles", roles)
        .getSingleResult();
  }

  /** How many wait for a person alone, whoever asks: for when an account is closed. */
  public long waitingFor(UserId person) {
    return em.createQuery(
            "SELECT COUNT(m) FROM MessageEntity m WHERE m.state <> :done AND m.toUser = :person",
            Long.class)
        .setParameter("done", MessageState.DONE)
        .setParameter("person", person.value())
        .getSingleResult();
  }

  /**
   * @throws MessageUnknown when there is none
   * @throws MessagesAreForReceptionAndCare when it is not for who acts
   */
  public MessageView view(MessageId id) {
    handlers.require();
    return Optional.ofNullable(em.find(MessageEntity.class, id.value()))
        .map(MessageEntity::view)
        .orElseThrow(MessageUnknown::new);
  }

  /** The first one first. */
  public List<StepView> steps(MessageId id) {
    handlers.require();
    return steps.of(id.value());
  }

  /** About a patient, the last first; nothing for who handles no messages. */
  public List<MessageView> of(PatientId patient) {
    return handlers.mayHandle()
        ? views(
            query("m.patientId = :patient ORDER BY m.id DESC")
                .setParameter("patient", patient.value())
                .setMaxResults(MOST_OF_PATIENT))
        : List.of();
  }

  /** Changes with every step that anybody makes. */
  public String stamp() {
    return String.valueOf(
        em.createNativeQuery("SELECT COALESCE(MAX(id), 0) FROM messages_step").getSingleResult());
  }

  private TypedQuery<MessageEntity> query(String where) {
    return em.createQuery("SELECT m FROM MessageEntity m WHERE " + where, MessageEntity.class);
  }

  private static List<MessageView> views(TypedQuery<MessageEntity> query) {
    return query.getResultStream().map(MessageEntity::view).toList();
  }
}
