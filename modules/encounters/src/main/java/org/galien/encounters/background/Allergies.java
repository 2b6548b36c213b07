package org.galien.encounters.background;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.galien.encounters.BackgroundChanged;
import org.galien.encounters.Clinicians;
import org.galien.patients.ChartMerges;
import org.galien.patients.PatientId;
import org.galien.platform.audit.AuditTrail;
import org.galien.platform.audit.Subject;
import org.galien.platform.text.TextLimit;
import org.galien.platform.users.UserId;

/** Allergies and intolerances (FHIR AllergyIntolerance). */
@ApplicationScoped
@Transactional
public class Allergies {

  private static final Comparator<AllergyView> MOST_CRITICAL_FIRST =
      Comparator.comparing(AllergyView::kind)
          .thenComparing(AllergyView::criticality)
          .thenComparing(AllergyView::substance);

  @Inject EntityManager em;
  @Inject Clock clock;
  @Inject AuditTrail audit;
  @Inject Clinicians clinicians;
  @Inject ChartMerges merges;
  @Inject Event<BackgroundChanged> changed;

  /**
   * @throws org.galien.encounters.NotesAreForClinicians when who acts may not read notes
   */
  public AllergyList of(PatientId patient) {
    clinicians.requireReader(patient);
    return list(patient);
  }

  private AllergyList list(PatientId patient) {
    List<AllergyEntity> current = current(patient);
    List<AllergyView> entries =
        current.stream()
            .filter(entry -> entry.kind != AllergyKind.NONE_KNOWN)
            .map(AllergyEntity::view)
            .sorted(MOST_CRITICAL_FIRST)
            .toList();
    return new AllergyList(!current.isEmpty(), entries);
  }

  /**
   * Records an allergy; it replaces "none known".
   *
   * @throws org.galien.encounters.NotesAreForClinicians when who acts has no clinical role
   * @throws SubstanceMissing when no substance is named
   * @throws org.galien.platform.text.TextTooLong when substance or reaction is
   */
  public long record(PatientId patient, AllergyDraft draft) {
    UserId author = clinicians.requireWriter();
    if (draft.substance() == null || draft.substance().isBlank()) {
      throw new SubstanceMissing();
    }
    replaceNoneKnown(patient, author);
    AllergyEntity entry = entry(patient, draft.kind(), author);
    entry.substance = TextLimit.checked(draft.substance(), 200);
    entry.reaction = TextLimit.checked(draft.reaction(), 200);
    entry.criticality = draft.criticality() == null ? Criticality.UNKNOWN : draft.criticality();
    entry.onsetYear = draft.onsetYear();
    return persist(entry, "allergy.recorded");
  }

  /**
   * Records that the patient was asked and has none.
   *
   * @throws AllergiesRecorded when some are recorded
   */
  public void recordNoneKnown(PatientId patient) {
    UserId author = clinicians.requireWriter();
    AllergyList list = list(patient);
    if (!list.entries().isEmpty()) {
      throw new AllergiesRecorded();
    }
    if (!list.asked()) {
      persist(entry(patient, AllergyKind.NONE_KNOWN, author), "allergy.none-known");
    }
  }

  /**
   * Takes an allergy out of force; it stays in the record with who, when and why.
   *
   * @throws org.galien.encounters.NotesAreForClinicians when who acts has no clinical role
   * @throws EntryUnknown when this chart has no such allergy
   * @throws EntryAlreadyRemoved when it is out of force
   */
  public void remove(PatientId patient, long id, Removal removal) {
    UserId author = clinicians.requireWriter();
    AllergyEntity entry = locked(patient, id);
    if (entry.supersededAt != null) {
      throw new EntryAlreadyRemoved(clinicians.name(entry.supersededBy));
    }
    supersede(entry, author);
    entry.removalReason = removal.reason();
    entry.removalWords = removal.words();
    recorded("allergy.removed", entry, removal.reason().name());
  }

  /**
   * Puts an allergy back in force, with its first words; does nothing when it is.
   *
   * @throws org.galien.encounters.NotesAreForClinicians when who acts has no clinical role
   * @throws EntryUnknown when this chart has no such allergy
   */
  public void restore(PatientId patient, long id) {
    UserId author = clinicians.requireWriter();
    AllergyEntity entry = locked(patient, id);
    if (entry.supersededAt != null) {
      replaceNoneKnown(patient, author);
      entry.supersededAt = null;
      entry.supersededBy = null;
      entry.removalReason = null;
      entry.removalWords = "";
      recorded("allergy.restored", entry, null);
    }
  }

  /**
   * Those out of force, the latest first.
   *
   * @throws org.galien.encounters.NotesAreForClinicians when who acts may not read notes
   */
  public List<RemovedEntry> removed(PatientId patient) {
    clinicians.requireReader(patient);
    return em.createQuery(
            "SELECT a FROM AllergyEntity a WHERE a.patientId = :patient AND a.supersededAt IS NOT"
                + " NULL AND a.kind <> :none ORDER BY a.supersededAt DESC, a.id DESC",
            AllergyEntity.class)
        .setParameter("patient", patient.value())
        .setParameter("none", AllergyKind.NONE_KNOWN)
        .getResultStream()
        .map(entry -> entry.removed(clinicians.name(entry.supersededBy)))
        .toList();
  }

  private AllergyEntity locked(PatientId patient, long id) {
    AllergyEntity entry = em.find(AllergyEntity.class, id, LockModeType.PESSIMISTIC_WRITE);
    if (entry == null
        || entry.patientId != patient.value()
        || entry.kind == AllergyKind.NONE_KNOWN) {
      throw new EntryUnknown();
    }
    return entry;
  }

  private void replaceNoneKnown(PatientId patient, UserId author) {
    current(patient).stream()
        .filter(entry -> entry.kind == AllergyKind.NONE_KNOWN)
        .forEach(entry -> supersede(entry, author));
  }

  private void supersede(AllergyEntity entry, UserId author) {
    entry.supersededAt = clock.instant();
    entry.supersededBy = author.value();
  }

  private AllergyEntity entry(PatientId patient, AllergyKind kind, UserId author) {
    merges.hold(patient);
    AllergyEntity entry = new AllergyEntity();
    entry.patientId = patient.value();
    entry.kind = kind;
    entry.recordedAt = clock.instant();
    entry.recordedBy = author.value();
    return entry;
  }

  private long persist(AllergyEntity entry, String action) {
    em.persist(entry);
    em.flush();
    recorded(action, entry, null);
    return entry.id;
  }

  /** The last thing a change does. */
  private void recorded(String action, AllergyEntity entry, String detail) {
    changed.fire(new BackgroundChanged(new PatientId(entry.patientId)));
    audit.record(action, Subject.ofPatient("allergy", entry.id, entry.patientId), detail);
  }

  private List<AllergyEntity> current(PatientId patient) {
    return em.createQuery(
            "SELECT a FROM AllergyEntity a WHERE a.patientId = :patient AND a.supersededAt IS NULL"
                + " ORDER BY a.id",
            AllergyEntity.class)
        .setParameter("patient", patient.value())
        .getResultList();
  }
}
