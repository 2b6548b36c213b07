package org.galien.encounters.background;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.galien.encounters.Clinicians;
import org.galien.patients.PatientId;
import org.galien.platform.audit.AuditTrail;
import org.galien.platform.audit.Subject;
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

  /**
   * @throws org.galien.encounters.NotesAreForClinicians when who acts may not read notes
   */
  public AllergyList of(PatientId patient) {
    clinicians.requireReader();
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
   */
  public long record(PatientId patient, AllergyDraft draft) {
    UserId author = clinicians.requireWriter();
    if (draft.substance() == null || draft.substance().isBlank()) {
      throw new SubstanceMissing();
    }
    current(patient).stream()
        .filter(entry -> entry.kind == AllergyKind.NONE_KNOWN)
        .forEach(entry -> supersede(entry, author));
    AllergyEntity entry = entry(patient, draft.kind(), author);
    entry.substance = Texts.shortened(draft.substance(), 200);
    entry.reaction = Texts.shortened(draft.reaction(), 200);
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
    AllergyList list = of(patient);
    if (!list.entries().isEmpty()) {
      throw new AllergiesRecorded();
    }
    if (!list.asked()) {
      persist(entry(patient, AllergyKind.NONE_KNOWN, author), "allergy.none-known");
    }
  }

  /** Takes an entry out of force; it stays in the record with who and when. */
  public void supersede(long id) {
    UserId author = clinicians.requireWriter();
    AllergyEntity entry = em.find(AllergyEntity.class, id);
    if (entry != null && entry.supersededAt == null) {
      supersede(entry, author);
      audit.record("allergy.superseded", Subject.ofPatient("allergy", id, entry.patientId));
    }
  }

  private void supersede(AllergyEntity entry, UserId author) {
    entry.supersededAt = clock.instant();
    entry.supersededBy = author.value();
  }

  private AllergyEntity entry(PatientId patient, AllergyKind kind, UserId author) {
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
    audit.record(action, Subject.ofPatient("allergy", entry.id, entry.patientId));
    return entry.id;
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
