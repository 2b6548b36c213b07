package org.galien.patients;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.galien.patients.duplicates.DuplicateTraits;
import org.galien.patients.duplicates.Replacement;
import org.galien.patients.identity.FieldRefusal;
import org.galien.patients.identity.Nir;
import org.galien.patients.identity.PatientDraft;
import org.galien.platform.audit.AuditTrail;
import org.galien.platform.audit.Subject;
import org.galien.platform.paging.PageQuery;
import org.galien.platform.users.Acting;
import org.galien.platform.users.Actor;
import org.galien.platform.users.Reserved;
import org.galien.platform.users.Right;

/** Creates, changes, finds and opens patients. */
@ApplicationScoped
@Transactional
@Reserved(Right.PATIENTS)
public class Patients {

  /** So many charts opened last come first in a search. */
  private static final int RECENT = 30;

  @Inject EntityManager em;
  @Inject Clock clock;
  @Inject AuditTrail audit;
  @Inject Acting acting;
  @Inject PatientIndex index;
  @Inject PatientFinder finder;
  @Inject DuplicateFinder duplicates;
  @Inject DuplicateQueue queue;
  @Inject PatientIdentities identities;
  @Inject PatientListing listing;
  @Inject ChartMerges merges;
  @Inject Event<PatientCreated> created;
  @Inject Event<PatientUpdated> updated;

  /**
   * Finds patients by what was typed: names (birth and used), first names, birth date, telephone or
   * NIR, in any order, each as a beginning. The used name exactly as typed comes first, then the
   * birth name, then beginnings of the used and of the birth name, then parts of compound names,
   * then first names; within each, charts that the acting person opened lately, then the alphabet.
   * Below them all, when they are few, stand those that fit but for a slip in a name.
   *
   * @return at most {@code limit} hits; none when too little was typed
   */
  public PatientsFound find(String typed, int limit) {
    return finder.find(typed, recent(RECENT), List.of(), limit);
  }

  /**
   * As {@link #find(String, int)}, of some patients only, the recent ones not before the others.
   *
   * @param among few: those of a day, of a list on screen
   */
  public PatientsFound find(String typed, Collection<PatientId> among, int limit) {
    List<Long> ids = among.stream().map(PatientId::value).distinct().toList();
    return ids.isEmpty() ? PatientsFound.NOBODY : finder.find(typed, List.of(), ids, limit);
  }

  /** These patients, in this order, with nothing typed; unknown ids are left out. */
  public List<PatientHit> hits(Collection<PatientId> ids) {
    return finder.listed(ids.stream().map(PatientId::value).distinct().toList());
  }

  /** The hits of {@link #find}. */
  public List<PatientHit> search(String typed, int limit) {
    return find(typed, limit).hits();
  }

  /** How many {@link #list} finds on all pages. */
  public long count(PageQuery query, Collection<PatientId> among) {
    return listing.count(query, among);
  }

  /**
   * Patients for a table, by name and first name unless sorted otherwise.
   *
   * @param query by {@code name birthname firstname born sex phone town ins}, filtered also by
   *     {@code state}: CURRENT, or ARCHIVED, which are listed only when they are asked for
   * @param among only these; null for all
   */
  public List<PatientLine> list(PageQuery query, Collection<PatientId> among) {
    return listing.list(query, among);
  }

  /** The patients whose charts the acting person opened last, latest first. */
  public List<PatientHit> recentlyOpened(int limit) {
    return finder.listed(recent(limit));
  }

  private List<Long> recent(int limit) {
    Actor actor = acting.current();
    return actor.person()
        ? audit.recentPatients(actor.user().value(), "chart.opened", limit)
        : List.of();
  }

  /** Everything that keeps a draft from being saved, in the order of the form. */
  public List<FieldRefusal> refusals(PatientDraft draft) {
    return draft.tidied().refusals(LocalDate.now(clock));
  }

  /** Charts that may be of the same person as this draft, most likely first; at most ten. */
  public List<DuplicateCandidate> likelyDuplicates(PatientDraft draft) {
    return duplicates.find(draft.tidied(), null);
  }

  /** As {@link #likelyDuplicates(PatientDraft)}, for a patient being changed. */
  public List<DuplicateCandidate> likelyDuplicates(PatientDraft draft, PatientId of) {
    return duplicates.find(draft.tidied(), of);
  }

  /**
   * @throws FieldRefusal the first of {@link #refusals}
   */
  public PatientId create(PatientDraft draft) {
    return create(draft, List.of());
  }

  /**
   * Creates a patient although charts that may be the same person's were shown.
   *
   * @param shown those charts; they are kept in the audit trail
   * @throws FieldRefusal the first of {@link #refusals}
   */
  public PatientId create(PatientDraft draft, Collection<PatientId> shown) {
    queue.turn();
    PatientEntity patient = new PatientEntity();
    patient.take(judged(draft));
    em.persist(patient);
    em.flush();
    index.write(patient);
    queue.judge(patient);
    PatientId id = new PatientId(patient.id);
    created.fire(new PatientCreated(id));
    String despite = shown.isEmpty() ? null : "despite=" + numbers(shown);
    audit.record("patient.created", Subject.of("patient", patient.id), despite);
    return id;
  }

  /**
   * Changes a patient; a draft that changes nothing leaves no trace.
   *
   * @param version of the view that was edited
   * @throws PatientUnknown when there is none
   * @throws PatientChangedMeanwhile when somebody else saved since
   * @throws FieldRefusal the first of {@link #refusals}
   * @throws IdentityReplaced when the draft reads like somebody else
   */
  public void update(PatientId id, int version, PatientDraft draft) {
    queue.turn();
    PatientEntity patient = expected(id, version);
    PatientDraft after = judged(draft);
    if (replaces(patient.draft(), after)) {
      throw new IdentityReplaced();
    }
    change(patient, after, "");
  }

  /**
   * As {@link #update}, for a person who was asked and says that it is the same patient; that, too,
   * is kept in the audit trail.
   */
  public void correct(PatientId id, int version, PatientDraft draft) {
    queue.turn();
    PatientEntity patient = expected(id, version);
    PatientDraft after = judged(draft);
    change(patient, after, replaces(patient.draft(), after) ? ";said=same-person" : "");
  }

  /**
   * Records that an identity document of high confidence was seen: « provisoire » becomes « validée
   * », « récupérée » becomes « qualifiée ».
   *
   * @throws IdentityInDoubt for a doubtful or fictitious identity
   */
  public void confirmIdentity(PatientId id, int version) {
    PatientEntity patient = expected(id, version);
    patient.confirmIdentity();
    save();
    updated.fire(new PatientUpdated(id));
    audit.record("patient.identity-confirmed", Subject.of("patient", id.value()));
  }

  /**
   * @throws PatientUnknown when there is none
   */
  public PatientView view(PatientId id) {
    return known(id).view();
  }

  /**
   * As {@link #view}, for whoever opens the chart: every opening is kept in the audit trail. A
   * chart that was merged opens the one that goes on.
   *
   * @throws PatientUnknown when there is none
   */
  public PatientView openChart(PatientId id) {
    PatientId standing = merges.standing(id);
    PatientView view = known(standing).view();
    String through = standing.equals(id) ? null : "through=" + id.value();
    audit.record("chart.opened", Subject.of("patient", standing.value()), through);
    return view;
  }

  /** Patients born on one of the days; none for no day. */
  public List<PatientIdentity> bornOn(Collection<LocalDate> days) {
    return identities.bornOn(days);
  }

  /** The one patient with this NIR; empty for none, and for several. */
  public Optional<PatientIdentity> byNir(Nir nir) {
    return identities.byNir(nir);
  }

  /**
   * Patients who bear one of these family names, whole, as birth or used name; case, accents and
   * hyphens do not matter.
   */
  public List<PatientIdentity> named(Collection<String> familyNames, int limit) {
    return identities.named(familyNames, limit);
  }

  /** The identities of these patients, by id; unknown ids are left out. */
  public List<PatientIdentity> identities(Collection<PatientId> ids) {
    return identities.of(ids);
  }

  /**
   * The identity, which stays as it is until the transaction ends.
   *
   * @throws PatientUnknown when there is none
   * @throws PatientMerged when the chart leads to another
   */
  public PatientIdentity held(PatientId id) {
    PatientEntity patient =
        em.find(PatientEntity.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
    if (patient == null) {
      throw new PatientUnknown(id);
    }
    merges.refuseMerged(patient);
    return patient.identity();
  }

  private void change(PatientEntity patient, PatientDraft after, String said) {
    PatientDraft before = patient.draft();
    if (before.equals(after)) {
      return;
    }
    patient.take(after);
    save();
    index.write(patient);
    queue.judge(patient);
    updated.fire(new PatientUpdated(new PatientId(patient.id)));
    audit.record(
        "patient.updated", Subject.of("patient", patient.id), Changes.of(before, after) + said);
  }

  private static boolean replaces(PatientDraft before, PatientDraft after) {
    return Replacement.likely(strict(before), strict(after));
  }

  /** A used name that stands would hide that everything under it changed. */
  private static DuplicateTraits strict(PatientDraft draft) {
    return DuplicateFinder.traits(PatientDraft.of(draft.traits().strict()));
  }

  private PatientDraft judged(PatientDraft draft) {
    PatientDraft tidied = draft.tidied();
    tidied.refusals(LocalDate.now(clock)).stream()
        .findFirst()
        .ifPresent(
            refusal -> {
              throw refusal;
            });
    return tidied;
  }

  private PatientEntity known(PatientId id) {
    PatientEntity patient = em.find(PatientEntity.class, id.value());
    if (patient == null) {
      throw new PatientUnknown(id);
    }
    return patient;
  }

  private PatientEntity expected(PatientId id, int version) {
    PatientEntity patient = known(id);
    merges.refuseMerged(patient);
    if (patient.version != version) {
      throw new PatientChangedMeanwhile();
    }
    return patient;
  }

  private void save() {
    try {
      em.flush();
    } catch (OptimisticLockException e) {
      throw new PatientChangedMeanwhile();
    }
  }

  private static String numbers(Collection<PatientId> ids) {
    return ids.stream().map(id -> String.valueOf(id.value())).collect(Collectors.joining(","));
  }
}
