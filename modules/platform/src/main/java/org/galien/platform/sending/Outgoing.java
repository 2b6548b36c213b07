package org.galien.platform.sending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.galien.platform.audit.AuditTrail;
import org.galien.platform.tasks.TaskQueue;
import org.galien.platform.users.Acting;
import org.galien.platform.users.Role;

/** Where messages are left to leave, and where people take care of what did not. */
@ApplicationScoped
@Transactional
public class Outgoing {

  /** Who takes care of what did not leave: reception, and those bound to a patient's care. */
  public static final Set<Role> HANDLERS = MessageDesk.ROLES;

  private static final int SHOWN = 500;
  private static final Duration A_DAY = Duration.ofDays(1);

  @Inject EntityManager em;
  @Inject Clock clock;
  @Inject Acting acting;
  @Inject AuditTrail audit;
  @Inject TaskQueue tasks;
  @Inject SendingSetup setup;
  @Inject Ways ways;
  @Inject Courier courier;
  @Inject MessageDesk desk;
  @Inject Correspondence correspondence;

  /**
   * Leaves a message in the caller's transaction, in the recipient's language. What no gateway can
   * carry is on the list of who is to be called, at once. The same {@code once} again changes
   * nothing.
   *
   * @return its number
   */
  public long send(OutgoingDraft draft) {
    List<Long> known =
        em.createQuery("SELECT o.id FROM OutgoingEntity o WHERE o.once = :once", Long.class)
            .setParameter("once", draft.once())
            .getResultList();
    if (!known.isEmpty()) {
      return known.getFirst();
    }
    OutgoingEntity row = row(draft);
    ways.choose(row, draft);
    if (row.state == SendingState.PENDING && waits(draft, row)) {
      row.state = SendingState.HELD;
    }
    em.persist(row);
    em.flush();
    leave(row);
    return row.id;
  }

  /**
   * One message, wherever it stands.
   *
   * @throws MessagesAreForTheDesk when who acts is of neither reception nor care
   */
  public Optional<OutgoingView> find(long id) {
    desk.require();
    return Optional.ofNullable(em.find(OutgoingEntity.class, id)).map(OutgoingEntity::view);
  }

  /**
   * What nobody may send unread: what is clinical, what sounds so, and what cannot be read here.
   */
  private boolean waits(OutgoingDraft draft, OutgoingEntity row) {
    Locale language = Templates.spoken(language(draft.to()), draft.template() + ".words");
    return draft.clinical() || Discretion.doubts(language, row.title + "\n" + row.words);
  }

  /** What has to wait for its time is found by the clock. */
  private void leave(OutgoingEntity row) {
    if (row.state == SendingState.PENDING && !row.dueAt.isAfter(clock.instant())) {
      tasks.enqueue(Courier.task(row));
    }
  }

  private OutgoingEntity row(OutgoingDraft draft) {
    OutgoingEntity row = new OutgoingEntity();
    Locale language = language(draft.to());
    String words = draft.template() + ".words";
    Object[] places = draft.facts().places(setup.practice());
    row.once = draft.once();
    row.gatewayKey = UUID.randomUUID().toString();
    row.template = draft.template();
    row.recipient = draft.to().name();
    row.phone = draft.to().phone();
    row.patient = draft.to().patient();
    row.title = Templates.text(language, draft.template() + ".title", places);
    row.words = Templates.text(language, words, places);
    row.meaning =
        Locale.FRENCH.getLanguage().equals(Templates.spoken(language, words).getLanguage())
            ? null
            : Templates.text(Locale.FRENCH, words, places);
    row.createdAt = now();
    row.dueAt = courier.earliest().truncatedTo(ChronoUnit.MICROS);
    row.latestAt = draft.latest();
    row.attachment = draft.attachment() == null ? null : draft.attachment().sha256();
    touch(row);
    return row;
  }

  /** What is known of a patient counts more than what the caller knows. */
  private Locale language(Recipient to) {
    return Optional.ofNullable(to.patient())
        .flatMap(correspondence::language)
        .orElse(to.language());
  }

  /** What waits for a person's word, oldest first. As {@link #open()} for reception and care. */
  public List<OutgoingView> held() {
    desk.require();
    return in(List.of(SendingState.HELD), "o.id");
  }

  /**
   * Somebody has read it, and lets it leave.
   *
   * @throws MessageNeedsAPerson when a program asks
   */
  public void release(long id) {
    desk.requirePerson();
    OutgoingEntity row = standing(id, SendingState.HELD);
    row.state = SendingState.PENDING;
    row.dueAt = courier.earliest().truncatedTo(ChronoUnit.MICROS);
    touch(row);
    leave(row);
    audit.record("sending.released", OutgoingStore.subject(row));
  }

  /**
   * Somebody has read it, and it shall not leave.
   *
   * @throws MessageNeedsAPerson when a program asks
   */
  public void withhold(long id) {
    desk.requirePerson();
    OutgoingEntity row = standing(id, SendingState.HELD);
    row.state = SendingState.HANDLED;
    row.problem = "withheld";
    touch(row);
    audit.record("sending.withheld", OutgoingStore.subject(row));
  }

  /**
   * What did not leave, or may not have: oldest first.
   *
   * @throws MessagesAreForTheDesk when who acts is of neither reception nor care
   */
  public List<OutgoingView> open() {
    desk.require();
    return in(List.of(SendingState.FAILED, SendingState.UNSURE), "o.changedAt, o.id");
  }

  /** What waits or left, latest first. As {@link #open()} for reception and care. */
  public List<OutgoingView> others() {
    desk.require();
    return in(
        List.of(
            SendingState.PENDING, SendingState.SENDING, SendingState.SENT, SendingState.HANDLED),
        "o.changedAt DESC, o.id DESC");
  }

  /** Somebody has called, or knows that it arrived. */
  public void handled(long id) {
    OutgoingEntity row = open(id);
    row.state = SendingState.HANDLED;
    touch(row);
    audit.record("sending.handled", OutgoingStore.subject(row));
  }

  /** Somebody wants it to leave again, knowing that it may have. */
  public void again(long id) {
    OutgoingEntity row = open(id);
    if (row.channel == Channel.LIST) {
      throw new NothingToCarry();
    }
    row.state = SendingState.PENDING;
    row.begunAtTry = ++row.attempts;
    row.dueAt = courier.earliest();
    Instant anew = row.dueAt.plus(A_DAY);
    row.latestAt = anew.isAfter(row.latestAt) ? anew : row.latestAt;
    row.problem = null;
    touch(row);
    leave(row);
    audit.record("sending.again", OutgoingStore.subject(row));
  }

  /**
   * @throws AlreadyHandled when somebody was faster
   */
  private OutgoingEntity open(long id) {
    desk.require();
    return standing(id, SendingState.FAILED, SendingState.UNSURE);
  }

  private OutgoingEntity standing(long id, SendingState... states) {
    OutgoingEntity row = em.find(OutgoingEntity.class, id, LockModeType.PESSIMISTIC_WRITE);
    if (row == null || !List.of(states).contains(row.state)) {
      throw new AlreadyHandled();
    }
    return row;
  }

  /** How many of those there are; none for who does not take care of them. */
  public long openCount() {
    return count(SendingState.FAILED, SendingState.UNSURE);
  }

  /** How many wait for a person's word; as {@link #openCount()}. */
  public long heldCount() {
    return count(SendingState.HELD);
  }

  /** Both together, in one query. */
  public long waitingCount() {
    return count(SendingState.FAILED, SendingState.UNSURE, SendingState.HELD);
  }

  private long count(SendingState... states) {
    return desk.mayHandle()
        ? em.createQuery(
                "SELECT COUNT(o) FROM OutgoingEntity o WHERE o.state IN :states", Long.class)
            .setParameter("states", List.of(states))
            .getSingleResult()
        : 0;
  }

  private List<OutgoingView> in(List<SendingState> states, String order) {
    return em.createQuery(
            "SELECT o FROM OutgoingEntity o WHERE o.state IN :states ORDER BY " + order,
            OutgoingEntity.class)
        .setParameter("states", states)
        .setMaxResults(SHOWN)
        .getResultStream()
        .map(OutgoingEntity::view)
        .toList();
  }

  private void touch(OutgoingEntity row) {
    row.changedAt = now();
    row.changedBy = acting.current().name();
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
