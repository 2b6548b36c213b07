package org.galien.prescriptions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.galien.patients.ChartMerges;
import org.galien.patients.PatientId;
import org.galien.platform.audit.AuditTrail;
import org.galien.platform.audit.Subject;
import org.galien.platform.users.UserId;

/**
 * Writes prescriptions down while they are typed. A person has one draft with a patient; what is
 * signed is read here and changed nowhere.
 */
@ApplicationScoped
@Transactional
public class Prescriptions {

  private static final int MOST_LINES = 60;

  @Inject EntityManager em;
  @Inject Clock clock;
  @Inject AuditTrail audit;
  @Inject ChartMerges merges;
  @Inject Prescribers prescribers;
  @Inject LineReading reading;

  /** The draft of who acts with this patient; empty when there is none. */
  public Optional<PrescriptionView> draft(PatientId patient) {
    UserId own = prescribers.require();
    prescribers.requireReader(patient);
    return draftOf(patient.value(), own).map(this::view);
  }

  /**
   * Keeps lines in the draft of who acts, which begins with them.
   *
   * @param base revision that was edited; 0 for none yet
   * @throws PrescriptionRefusal {@code changed-meanwhile} when another window saved since
   */
  public PrescriptionView save(
      PatientId patient, long base, boolean twoZones, List<LineDraft> lines) {
    UserId own = prescribers.require();
    if (lines.size() > MOST_LINES) {
      throw PrescriptionRefusal.tooManyLines(MOST_LINES);
    }
    merges.hold(patient);
    PrescriptionEntity draft =
        draftOf(patient.value(), own).orElseGet(() -> begin(patient, own, null));
    em.lock(draft, LockModeType.PESSIMISTIC_WRITE);
    em.refresh(draft);
    List<Line> read = reading.read(lines, draft.patientId, draft.replaces);
    boolean same = draft.twoZones == twoZones && drafts(draft.id).equals(kept(read));
    if (same) {
      return draft.view(read);
    }
    if (draft.revision != base) {
      throw PrescriptionRefusal.changedMeanwhile();
    }
    draft.twoZones = twoZones;
    write(draft, read);
    return draft.view(read);
  }

  /** Gives up the draft of who acts; its lines stay in the database. */
  public void discard(PatientId patient) {
    UserId own = prescribers.require();
    PrescriptionEntity draft =
        draftOf(patient.value(), own).orElseThrow(PrescriptionRefusal::unknown);
    draft.status = PrescriptionView.Status.DISCARDED;
    audit.record("prescription.discarded", subject(draft));
  }

  /**
   * Begins a draft with the lines of the patient's latest signed prescription.
   *
   * @throws PrescriptionRefusal when there is none, or the draft holds lines already
   */
  public PrescriptionView renew(PatientId patient) {
    PrescriptionEntity last =
        signedOf(patient.value(), Integer.MAX_VALUE).stream()
            .filter(one -> one.replacedBy == null)
            .findFirst()
            .orElseThrow(PrescriptionRefusal::nothingToRenew);
    return copy(last, null);
  }

  /**
   * Begins the prescription that takes the place of a signed one.
   *
   * @throws PrescriptionRefusal when it was replaced already, or the draft holds lines
   */
  public PrescriptionView correct(PrescriptionId id) {
    PrescriptionEntity wrong = known(id);
    if (wrong.status != PrescriptionView.Status.SIGNED) {
      throw PrescriptionRefusal.unknown();
    }
    if (wrong.replacedBy != null) {
      throw PrescriptionRefusal.alreadyReplaced();
    }
    return copy(wrong, wrong.id);
  }

  /**
   * @throws PrescriptionRefusal when there is none, or who acts may not read it
   */
  public PrescriptionView view(PrescriptionId id) {
    PrescriptionEntity known = known(id);
    prescribers.requireReader(new PatientId(known.patientId));
    return view(known);
  }

  /** What was signed for a patient, newest first; for who may not read, nothing. */
  public List<PrescriptionView> of(PatientId patient) {
    return of(patient, Integer.MAX_VALUE);
  }

  /** As {@link #of(PatientId)}, the newest only. Two statements, however many there are. */
  public List<PrescriptionView> of(PatientId patient, int limit) {
    if (!prescribers.mayRead(patient)) {
      return List.of();
    }
    List<PrescriptionEntity> signed = signedOf(patient.value(), limit);
    Map<Long, List<Line>> lines = lines(signed.stream().map(one -> one.id).toList());
    return signed.stream().map(one -> one.view(lines.getOrDefault(one.id, List.of()))).toList();
  }

  /** How many were signed for a patient; for who may not read, none. */
  public long count(PatientId patient) {
    return prescribers.mayRead(patient)
        ? em.createQuery(
                "SELECT COUNT(p) FROM PrescriptionEntity p WHERE p.patientId = :patient AND"
                    + " p.status = :signed",
                Long.class)
            .setParameter("patient", patient.value())
            .setParameter("signed", PrescriptionView.Status.SIGNED)
            .getSingleResult()
        : 0;
  }

  /** One that was signed for this patient; empty for any other, and for who may not read. */
  public Optional<PrescriptionView> signed(PatientId patient, PrescriptionId id) {
    PrescriptionEntity one = em.find(PrescriptionEntity.class, id.value());
    boolean theirs =
        one != null
            && one.patientId == patient.value()
            && one.status == PrescriptionView.Status.SIGNED
            && prescribers.mayRead(patient);
    return theirs ? Optional.of(view(one)) : Optional.empty();
  }

  private PrescriptionView copy(PrescriptionEntity from, Long replaced) {
    UserId own = prescribers.require();
    PatientId patient = new PatientId(from.patientId);
    prescribers.requireReader(patient);
    merges.hold(patient);
    PrescriptionEntity draft =
        draftOf(from.patientId, own).orElseGet(() -> begin(patient, own, replaced));
    if (!rows(draft.id).isEmpty()) {
      throw PrescriptionRefusal.draftNotEmpty();
    }
    draft.replaces = replaced;
    draft.twoZones = from.twoZones;
    List<LineDraft> lines = drafts(from.id);
    if (replaced == null) {
      lines = lines.stream().map(LineDraft::undecided).toList();
    }
    List<Line> read = reading.read(lines, from.patientId, replaced);
    write(draft, read);
    return draft.view(read);
  }

  private PrescriptionEntity begin(PatientId patient, UserId own, Long replaced) {
    PrescriptionEntity draft = new PrescriptionEntity();
    draft.patientId = patient.value();
    draft.prescriberId = own.value();
    draft.replaces = replaced;
    draft.startedAt = clock.instant();
    draft.savedAt = draft.startedAt;
    em.persist(draft);
    em.flush();
    return draft;
  }

  private void write(PrescriptionEntity draft, List<Line> lines) {
    draft.revision++;
    draft.savedAt = clock.instant();
    em.createQuery("DELETE FROM PrescriptionLineEntity l WHERE l.prescriptionId = :id")
        .setParameter("id", draft.id)
        .executeUpdate();
    for (int i = 0; i < lines.size(); i++) {
      em.persist(LineEntity.of(draft.id, i, lines.get(i)));
    }
    em.flush();
  }

  Optional<PrescriptionEntity> draftOf(long patient, UserId own) {
    return em.createQuery(
            "SELECT p FROM PrescriptionEntity p WHERE p.patientId = :patient AND p.prescriberId ="
                + " :own AND p.status = :draft ORDER BY p.savedAt DESC, p.id DESC",
            PrescriptionEntity.class)
        .setParameter("patient", patient)
        .setParameter("own", own.value())
        .setParameter("draft", PrescriptionView.Status.DRAFT)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  private List<PrescriptionEntity> signedOf(long patient, int limit) {
    return em.createQuery(
            "SELECT p FROM PrescriptionEntity p WHERE p.patientId = :patient AND p.status ="
                + " :signed ORDER BY p.signedAt DESC, p.id DESC",
            PrescriptionEntity.class)
        .setParameter("patient", patient)
        .setParameter("signed", PrescriptionView.Status.SIGNED)
        .setMaxResults(limit)
        .getResultList();
  }

  /** By prescription, in their order. */
  private Map<Long, List<Line>> lines(List<Long> signed) {
    if (signed.isEmpty()) {
      return Map.of();
    }
    return em.createQuery(
            "SELECT l FROM PrescriptionLineEntity l WHERE l.prescriptionId IN :ids ORDER BY"
                + " l.prescriptionId, l.place",
            LineEntity.class)
        .setParameter("ids", signed)
        .getResultStream()
        .collect(
            Collectors.groupingBy(
                line -> line.prescriptionId,
                Collectors.mapping(LineEntity::line, Collectors.toList())));
  }

  PrescriptionEntity known(PrescriptionId id) {
    PrescriptionEntity known = em.find(PrescriptionEntity.class, id.value());
    if (known == null) {
      throw PrescriptionRefusal.unknown();
    }
    return known;
  }

  private PrescriptionView view(PrescriptionEntity entity) {
    List<Line> lines =
        entity.status == PrescriptionView.Status.SIGNED
            ? rows(entity.id).stream().map(LineEntity::line).toList()
            : reading.read(drafts(entity.id), entity.patientId, entity.replaces);
    return entity.view(lines);
  }

  List<LineDraft> drafts(long id) {
    return rows(id).stream().map(LineEntity::draft).toList();
  }

  /** As {@link LineEntity} gives them back. */
  private static List<LineDraft> kept(List<Line> lines) {
    return lines.stream().map(line -> LineEntity.of(0, 0, line).draft()).toList();
  }

  private List<LineEntity> rows(long id) {
    return em.createQuery(
            "SELECT l FROM PrescriptionLineEntity l WHERE l.prescriptionId = :id ORDER BY l.place",
            LineEntity.class)
        .setParameter("id", id)
        .getResultList();
  }

  static Subject subject(PrescriptionEntity entity) {
    return Subject.ofPatient("prescription", entity.id, entity.patientId);
  }
}
