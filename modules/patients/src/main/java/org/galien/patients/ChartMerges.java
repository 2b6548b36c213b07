package org.galien.patients;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.galien.patients.duplicates.TwoPeople;
import org.galien.patients.identity.FieldRefusal;
import org.galien.patients.identity.InsStatus;
import org.galien.platform.audit.AuditTrail;
import org.galien.platform.audit.Subject;
import org.galien.platform.users.Acting;
import org.galien.platform.users.Actor;
import org.galien.platform.users.Reserved;
import org.galien.platform.users.Right;

/**
 * Two charts of one person become one, and two again when that was wrong. The chart that is retired
 * keeps its number and its traits and leads to the other; what lay in it is moved by whoever holds
 * it, row by row.
 */
@ApplicationScoped
@Transactional
@Reserved(Right.PATIENTS)
public class ChartMerges {

  private static final int LONGEST_CHAIN = 20;

  @Inject EntityManager em;
  @Inject Clock clock;
  @Inject Acting acting;
  @Inject AuditTrail audit;
  @Inject PatientIndex index;
  @Inject DuplicateQueue queue;
  @Inject MergedRows rows;
  @Inject MergeSeals seals;
  @Inject Event<PatientsMerged> merged;
  @Inject Event<PatientsParted> parted;
  @Inject Event<PatientUpdated> updated;

  /**
   * @return number of the merge
   * @throws MergeNeedsAPerson when a part of the system asks
   * @throws PatientUnknown when there is no such patient
   * @throws MergeOfOneChart when the two are one
   * @throws PatientMerged when one of them was merged before
   * @throws PatientChangedMeanwhile when somebody saved one of them since
   * @throws MergeOfTwoPeople when both identities are qualified, or both have a definitive NIR that
   *     fits its bearer, and the two differ: a number that is wrong is to be corrected first
   * @throws FieldRefusal when the chosen traits do not go together
   */
  public long merge(MergeRequest request) {
    Actor person = person();
    long survivorId = request.survivor().value();
    long retiredId = request.retired().value();
    if (survivorId == retiredId) {
      throw new MergeOfOneChart();
    }
    queue.turn();
    lock(survivorId, retiredId);
    PatientEntity survivor = expected(survivorId, request.survivorVersion());
    PatientEntity retired = expected(retiredId, request.retiredVersion());
    requireOnePerson(survivor, retired);
    Map<MergeTrait, String> before = MergeTexts.of(survivor);
    choose(survivor, retired, request.fromRetired());
    survivor.doubtful |= retired.doubtful;
    survivor.homonym |= retired.homonym;
    survivor.insStatus =
        survivor.doubtful || survivor.fictitious ? InsStatus.PROVISIONAL : survivor.insStatus;
    retired.mergedInto = survivorId;
    MergeEntity merge = entity(survivorId, retiredId, person);
    merge.traitsBefore = MergeTexts.json(before);
    merge.traitsAfter = MergeTexts.json(MergeTexts.of(survivor));
    em.persist(merge);
    em.flush();
    index.write(survivor);
    index.remove(retiredId);
    queue.settle(survivorId, retiredId);
    rows.move(merge.id, retiredId, survivorId);
    merged.fire(new PatientsMerged(request.survivor(), request.retired()));
    updated.fire(new PatientUpdated(request.survivor()));
    audit.record("patient.retired", Subject.of("patient", retiredId), "into=" + survivorId);
    audit.seal(
        MergeSeals.MERGED,
        Subject.ofPatient(MergeSeals.KIND, merge.id, survivorId),
        seals.of(merge));
    return merge.id;
  }

  /**
   * Moves exactly what was moved back, and puts the traits back that nobody corrected since. What
   * was written since stays in the chart that went on.
   *
   * @throws MergeNeedsAPerson when a part of the system asks
   * @throws MergeNotStanding when there is no such merge, or it was undone
   * @throws MergeUnderAnother when the chart that went on was merged itself since
   */
  public void undo(long id) {
    Actor person = person();
    queue.turn();
    MergeEntity merge = em.find(MergeEntity.class, id, LockModeType.PESSIMISTIC_WRITE);
    if (merge == null || merge.partedAt != null) {
      throw new MergeNotStanding();
    }
    lock(merge.survivorId, merge.retiredId);
    PatientEntity survivor = em.find(PatientEntity.class, merge.survivorId);
    PatientEntity retired = em.find(PatientEntity.class, merge.retiredId);
    if (survivor.mergedInto != null) {
      throw new MergeUnderAnother();
    }
    putBack(survivor, MergeTexts.read(merge.traitsBefore), MergeTexts.read(merge.traitsAfter));
    retired.mergedInto = null;
    merge.partedAt = clock.instant();
    merge.partedBy = person.user().value();
    merge.partedName = person.name();
    em.flush();
    index.write(survivor);
    index.write(retired);
    PatientId one = new PatientId(merge.survivorId);
    PatientId other = new PatientId(merge.retiredId);
    queue.judge(survivor);
    queue.judge(retired);
    queue.different(one, other);
    rows.moveBack(id, merge.survivorId, merge.retiredId);
    parted.fire(new PatientsParted(one, other));
    updated.fire(new PatientUpdated(one));
    updated.fire(new PatientUpdated(other));
    audit.record("patient.parted", Subject.of("patient", other.value()), "merge=" + id);
    audit.record("patient.parted", Subject.of("patient", one.value()), "merge=" + id);
  }

  /**
   * The merges that concern a chart, on either side, the latest first; undone ones too.
   *
   * @throws PatientUnknown when there is none
   */
  public List<MergeView> of(PatientId patient) {
    return em.createQuery(
            "SELECT m FROM MergeEntity m WHERE m.survivorId = :id OR m.retiredId = :id ORDER BY"
                + " m.id DESC",
            MergeEntity.class)
        .setParameter("id", patient.value())
        .getResultStream()
        .map(this::view)
        .toList();
  }

  /**
   * @throws MergeNotStanding when there is none
   */
  public MergeView view(long id) {
    MergeEntity merge = em.find(MergeEntity.class, id);
    if (merge == null) {
      throw new MergeNotStanding();
    }
    return view(merge);
  }

  /** How many rows of each kind a merge moved. */
  public Map<String, Integer> moved(long id) {
    Map<String, Integer> counts = new java.util.TreeMap<>();
    rows.of(id).forEach((kind, numbers) -> counts.put(kind, numbers.size()));
    return counts;
  }

  /** The chart that goes on in the place of this one; itself, unless it was merged. */
  public PatientId standing(PatientId patient) {
    long id = patient.value();
    for (int i = 0; i < LONGEST_CHAIN; i++) {
      Long into =
          em.createQuery(
                  "SELECT p.mergedInto FROM PatientEntity p WHERE p.id = :id AND p.mergedInto IS"
                      + " NOT NULL",
                  Long.class)
              .setParameter("id", id)
              .getResultStream()
              .findFirst()
              .orElse(null);
      if (into == null) {
        return new PatientId(id);
      }
      id = into;
    }
    throw new IllegalStateException("charts lead in a circle at " + patient.value());
  }

  /**
   * Has a chart stay as it is until the transaction ends, for who writes something in it. A patient
   * who does not exist is left to the database.
   *
   * @throws PatientMerged when it leads to another
   */
  public void hold(PatientId patient) {
    PatientEntity held =
        em.find(PatientEntity.class, patient.value(), LockModeType.PESSIMISTIC_READ);
    if (held != null) {
      refuseMerged(held);
    }
  }

  /**
   * For seals: all charts in which merges ever had each of these rows; rows never moved are not
   * there.
   */
  public Map<Long, Set<Long>> charts(String kind, Collection<Long> rowIds) {
    return rows.charts(kind, rowIds);
  }

  /**
   * For seals: where each of these rows was before it was ever moved; rows never moved are not
   * there.
   */
  public Map<Long, Long> origins(String kind, Collection<Long> rowIds) {
    return rows.origins(kind, rowIds);
  }

  void refuseMerged(PatientEntity patient) {
    if (patient.mergedInto != null) {
      PatientId into = standing(new PatientId(patient.id));
      throw new PatientMerged(em.find(PatientEntity.class, into.value()).identity().display());
    }
  }

  private void requireOnePerson(PatientEntity survivor, PatientEntity retired) {
    refuseMerged(survivor);
    refuseMerged(retired);
    boolean qualified =
        survivor.insStatus == InsStatus.QUALIFIED && retired.insStatus == InsStatus.QUALIFIED;
    boolean numbersDiffer = survivor.nir != null && !survivor.nir.equals(retired.nir);
    if (qualified && numbersDiffer
        || TwoPeople.proven(
            DuplicateFinder.traits(survivor.draft()), DuplicateFinder.traits(retired.draft()))) {
      throw new MergeOfTwoPeople();
    }
  }

  private void choose(PatientEntity survivor, PatientEntity retired, Set<MergeTrait> taken) {
    var strict = survivor.draft().traits().strict();
    InsStatus status = survivor.insStatus;
    Map<MergeTrait, String> theirs = MergeTexts.of(retired);
    taken.forEach(trait -> MergeTexts.set(survivor, trait, theirs.get(trait)));
    tidied(survivor);
    boolean same = survivor.draft().traits().strict().equals(strict);
    survivor.insStatus = same ? status : InsStatus.PROVISIONAL;
  }

  private void putBack(
      PatientEntity survivor, Map<MergeTrait, String> before, Map<MergeTrait, String> after) {
    Map<MergeTrait, String> restored = new EnumMap<>(MergeTrait.class);
    before.forEach(
        (trait, text) -> {
          boolean chosen = !text.equals(after.get(trait));
          if (chosen && MergeTexts.get(survivor, trait).equals(after.get(trait))) {
            restored.put(trait, text);
          }
        });
    var strict = survivor.draft().traits().strict();
    restored.forEach((trait, text) -> MergeTexts.set(survivor, trait, text));
    if (!survivor.draft().traits().strict().equals(strict)) {
      survivor.insStatus = InsStatus.PROVISIONAL;
    }
  }

  /** As a form would have saved it. */
  private void tidied(PatientEntity patient) {
    var draft = patient.draft().tidied();
    draft.refusals(LocalDate.now(clock)).stream()
        .findFirst()
        .ifPresent(
            refusal -> {
              throw refusal;
            });
    patient.take(draft);
  }

  private MergeEntity entity(long survivor, long retired, Actor person) {
    MergeEntity merge = new MergeEntity();
    merge.survivorId = survivor;
    merge.retiredId = retired;
    merge.mergedAt = clock.instant();
    merge.mergedBy = person.user().value();
    merge.mergedName = person.name();
    return merge;
  }

  private MergeView view(MergeEntity merge) {
    return new MergeView(
        merge.id,
        new PatientId(merge.survivorId),
        em.find(PatientEntity.class, merge.retiredId).identity(),
        merge.mergedAt,
        merge.mergedName,
        merge.partedAt,
        merge.partedName);
  }

  /** In the order of their numbers, so that two merges never wait for each other. */
  private void lock(long one, long other) {
    for (long id : new long[] {Math.min(one, other), Math.max(one, other)}) {
      PatientEntity patient = em.find(PatientEntity.class, id, LockModeType.PESSIMISTIC_WRITE);
      if (patient == null) {
        throw new PatientUnknown(new PatientId(id));
      }
      em.refresh(patient);
    }
  }

  private PatientEntity expected(long id, int version) {
    PatientEntity patient = em.find(PatientEntity.class, id);
    if (patient.version != version) {
      throw new PatientChangedMeanwhile();
    }
    return patient;
  }

  private Actor person() {
    Actor actor = acting.current();
    if (!actor.person()) {
      throw new MergeNeedsAPerson();
    }
    return actor;
  }
}
