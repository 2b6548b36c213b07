package org.galien.knowledge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.galien.platform.audit.AuditTrail;
import org.galien.platform.audit.Subject;
import org.galien.platform.text.TextLimit;
import org.galien.platform.users.Acting;
import org.galien.platform.users.Actor;
import org.galien.platform.users.Reserved;
import org.galien.platform.users.Right;
import org.galien.platform.users.Role;

/**
 * What becomes of an entry: proposed, then confirmed, contested, merged or dated out by people.
 * Every step wants the version that was read.
 */
@ApplicationScoped
@Transactional
@Reserved(Right.PATIENTS)
public class KnowledgeBase {

  static final int NOTE = 500;

  @Inject EntityManager em;
  @Inject AuditTrail audit;
  @Inject Acting acting;
  @Inject Clock clock;
  @Inject EntrySteps steps;
  @Inject Contradictions contradictions;
  @Inject Unnamed unnamed;
  @Inject MedicalMatters medical;
  @Inject Event<KnowledgeChanged> changed;
  @Inject Event<KnowledgeWithdrawn> withdrawn;

  /**
   * Puts something up for people to judge; what is about a body is medical, whoever says it is not.
   *
   * @throws KnowledgeRefusal when it says nothing, or comes from no passage, of which the masking
   *     was checked, and looks as if it named a patient
   */
  public EntryId propose(EntryDraft draft, Origin origin) {
    requireSaid(draft);
    if (origin.passage() == null) {
      unnamed.require(false, "", draft.texts());
    }
    EntryEntity entry = new EntryEntity();
    entry.say(draft);
    entry.medical = draft.medical() || medical.in(draft.texts());
    entry.state = EntryState.PROPOSED;
    entry.passage = origin.passage();
    entry.contributorId = origin.contributor() == null ? null : origin.contributor().value();
    entry.contributor = origin.name();
    entry.changedAt = clock.instant();
    em.persist(entry);
    em.flush();
    done(entry, "proposed", "");
    return new EntryId(entry.id);
  }

  /**
   * Says it otherwise; what was confirmed is to be confirmed again. Only a doctor makes something
   * medical no more.
   *
   * @param sure a person says that what looks like a patient is none
   * @throws KnowledgeRefusal when it says nothing, or looks as if it named a patient
   */
  public void change(EntryId id, int version, EntryDraft draft, boolean sure) {
    EntryEntity entry = expected(id, version);
    requireSaid(draft);
    EntryDraft before = entry.view().draft();
    unnamed.require(sure, String.join(" ", before.texts()), draft.texts());
    entry.say(draft);
    boolean lowered = before.medical() && !draft.medical() && doctor(acting.current());
    entry.medical = !lowered && (before.medical() || draft.medical() || medical.in(draft.texts()));
    if (entry.state == EntryState.CONFIRMED || entry.state == EntryState.CONTESTED) {
      entry.state = EntryState.PROPOSED;
    }
    done(entry, "changed", "");
  }

  /**
   * From now on it is quoted, and who confirms answers for it.
   *
   * @param reviewOn when somebody looks at it again; null for in a year
   * @throws KnowledgeRefusal when the same person contributed it, or a doctor has to
   */
  public void confirm(EntryId id, int version, LocalDate reviewOn) {
    EntryEntity entry = expected(id, version);
    Actor actor = acting.current();
    if (entry.medical && !doctor(actor)) {
      throw new KnowledgeRefusal("knowledge.needs-doctor");
    }
    if (entry.contributorId != null
        && entry.contributorId == actor.user().value()
        && !doctor(actor)) {
      throw new KnowledgeRefusal("knowledge.needs-another");
    }
    contradictions.requireNone(entry);
    confirm(entry, actor, reviewOn);
  }

  /** As {@link #confirm} for who was asked because they know: their answer stands. */
  public void stand(EntryId id) {
    EntryEntity entry = em.find(EntryEntity.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
    Actor actor = acting.current();
    if (!entry.medical || doctor(actor)) {
      confirm(entry, actor, null);
    }
  }

  /**
   * Says that it is wrong, or not so; it is quoted no more until somebody confirms it again.
   *
   * @param why never empty; what looks like a patient in it is masked
   */
  public void contest(EntryId id, int version, String why) {
    EntryEntity entry = expected(id, version);
    String said = TextLimit.checked(why, NOTE);
    if (said.isEmpty()) {
      throw new KnowledgeRefusal("knowledge.why-missing");
    }
    entry.state = EntryState.CONTESTED;
    done(entry, "contested", unnamed.masked(said, NOTE));
  }

  /**
   * It says what another one says; that one stands for both.
   *
   * @throws KnowledgeRefusal when the other one is itself merged, withdrawn or the same
   */
  public void merge(EntryId id, int version, EntryId into) {
    EntryEntity entry = expected(id, version);
    EntryEntity other = em.find(EntryEntity.class, into.value());
    if (other == null
        || other.id.equals(entry.id)
        || other.state == EntryState.MERGED
        || other.state == EntryState.WITHDRAWN) {
      throw new KnowledgeRefusal("knowledge.merge-impossible");
    }
    entry.state = EntryState.MERGED;
    entry.mergedInto = other.id;
    contradictions.settleOf(entry.id);
    done(entry, "merged", "");
  }

  /** It held until that day; from the next on it is not quoted. */
  public void dateOut(EntryId id, int version, LocalDate lastDay) {
    EntryEntity entry = expected(id, version);
    LocalDate today = LocalDate.now(clock);
    entry.validUntil = lastDay == null ? today.minusDays(1) : lastDay;
    if (entry.validUntil.isBefore(today)) {
      entry.state = EntryState.OUTDATED;
    }
    contradictions.settleOf(entry.id);
    done(entry, "outdated", "");
  }

  /** Says that two entries do not go together: neither is quoted until somebody has decided. */
  public void contradict(EntryId id, int version, EntryId other) {
    EntryEntity entry = expected(id, version);
    EntryEntity second = em.find(EntryEntity.class, other.value(), LockModeType.PESSIMISTIC_WRITE);
    if (second == null || second.id.equals(entry.id) || !standing(second)) {
      throw new KnowledgeRefusal("knowledge.unknown");
    }
    contradictions.write(entry.id, second.id);
    for (EntryEntity one : new EntryEntity[] {entry, second}) {
      one.state = EntryState.CONTESTED;
      done(one, "contested", "");
    }
  }

  /** Takes the words out of whatever was drawn from a passage that is withdrawn. */
  public void withdrawOf(long passage) {
    em.createQuery(
            "SELECT e FROM KnowledgeEntryEntity e WHERE e.passage = :passage", EntryEntity.class)
        .setParameter("passage", passage)
        .getResultList()
        .forEach(this::blank);
  }

  private void blank(EntryEntity entry) {
    entry.subject = "";
    entry.content = "";
    entry.exception = "";
    entry.state = EntryState.WITHDRAWN;
    entry.mergedInto = null;
    em.flush();
    steps.blank(entry.id);
    contradictions.settleOf(entry.id);
    withdrawn.fire(new KnowledgeWithdrawn(new EntryId(entry.id)));
    done(entry, "withdrawn", "");
    reopenMergedInto(entry.id);
  }

  /** What others said the same stands for itself again. */
  private void reopenMergedInto(long entry) {
    em.createQuery(
            "SELECT e FROM KnowledgeEntryEntity e WHERE e.mergedInto = :entry", EntryEntity.class)
        .setParameter("entry", entry)
        .getResultList()
        .forEach(
            other -> {
              other.state = EntryState.PROPOSED;
              other.mergedInto = null;
              done(other, "proposed", "");
            });
  }

  private void confirm(EntryEntity entry, Actor actor, LocalDate reviewOn) {
    LocalDate today = LocalDate.now(clock);
    entry.state = EntryState.CONFIRMED;
    entry.confirmedBy = actor.user().value();
    entry.confirmedAt = clock.instant();
    entry.owner = actor.user().value();
    entry.validFrom = entry.validFrom == null ? today : entry.validFrom;
    entry.validUntil = null;
    entry.reviewOn = reviewOn == null ? today.plusYears(1) : reviewOn;
    done(entry, "confirmed", "");
  }

  private EntryEntity expected(EntryId id, int version) {
    EntryEntity entry = em.find(EntryEntity.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
    if (entry == null || entry.state == EntryState.WITHDRAWN) {
      throw new KnowledgeRefusal("knowledge.unknown");
    }
    if (entry.version != version) {
      throw new KnowledgeRefusal("knowledge.changed-meanwhile");
    }
    return entry;
  }

  private void done(EntryEntity entry, String kind, String note) {
    entry.changedAt = clock.instant();
    em.flush();
    steps.write(entry, kind, note);
    changed.fire(new KnowledgeChanged(new EntryId(entry.id)));
    audit.record(
        "knowledge." + kind, Subject.of("knowledge", entry.id), "version=" + entry.version);
  }

  private static boolean standing(EntryEntity entry) {
    return entry.state == EntryState.PROPOSED
        || entry.state == EntryState.CONFIRMED
        || entry.state == EntryState.CONTESTED;
  }

  private static void requireSaid(EntryDraft draft) {
    if (draft.content().isEmpty()) {
      throw new KnowledgeRefusal("knowledge.content-missing");
    }
  }

  private static boolean doctor(Actor actor) {
    return actor.roles().stream().anyMatch(Role.PRACTITIONERS::contains);
  }
}
