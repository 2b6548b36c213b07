package org.galien.encounters.background;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.galien.encounters.Clinicians;
import org.galien.patients.PatientId;
import org.galien.platform.audit.AuditTrail;
import org.galien.platform.audit.Subject;
import org.galien.platform.users.UserId;

/** Long-lasting conditions and ALD (FHIR Condition). */
@ApplicationScoped
@Transactional
public class Conditions {

  @Inject EntityManager em;
  @Inject Clock clock;
  @Inject AuditTrail audit;
  @Inject Clinicians clinicians;

  /**
   * Active conditions, those under ALD first.
   *
   * @throws org.galien.encounters.NotesAreForClinicians when who acts may not read notes
   */
  public List<ConditionView> of(PatientId patient) {
    clinicians.requireReader();
    return active(patient);
  }

  /**
   * Whether an ALD is in force today: what reception needs to bill, and all that it may know of
   * conditions.
   */
  public boolean underAld(PatientId patient) {
    LocalDate today = LocalDate.now(clock);
    return active(patient).stream()
        .map(ConditionView::ald)
        .anyMatch(ald -> ald != null && !ald.endedOn(today));
  }

  private List<ConditionView> active(PatientId patient) {
    return em.createQuery(
            "SELECT c FROM ConditionEntity c WHERE c.patientId = :patient AND c.status = :active"
                + " ORDER BY c.id",
            ConditionEntity.class)
        .setParameter("patient", patient.value())
        .setParameter("active", ConditionStatus.ACTIVE)
        .getResultStream()
        .map(ConditionEntity::view)
        .sorted((a, b) -> Boolean.compare(a.ald() == null, b.ald() == null))
        .toList();
  }

  /**
   * @throws org.galien.encounters.NotesAreForClinicians when who acts has no clinical role
   * @throws LabelMissing when the condition has no words
   */
  public long record(PatientId patient, ConditionDraft draft) {
    UserId author = clinicians.requireWriter();
    if (draft.label() == null || draft.label().isBlank()) {
      throw new LabelMissing();
    }
    ConditionEntity condition = new ConditionEntity();
    condition.patientId = patient.value();
    condition.label = Texts.shortened(draft.label(), 300);
    condition.code = draft.code();
    condition.aldNumber = draft.ald() == null ? null : draft.ald().number();
    condition.aldUntil = draft.ald() == null ? null : draft.ald().until();
    condition.onsetYear = draft.onsetYear();
    condition.recordedAt = clock.instant();
    condition.recordedBy = author.value();
    em.persist(condition);
    em.flush();
    audit.record("condition.recorded", subject(condition));
    return condition.id;
  }

  /** Ends a condition, or takes back one that never was; the row stays with who and when. */
  public void close(long id, ConditionStatus status) {
    UserId author = clinicians.requireWriter();
    ConditionEntity condition = em.find(ConditionEntity.class, id);
    if (condition != null && condition.status == ConditionStatus.ACTIVE) {
      condition.status = status;
      condition.resolvedAt = clock.instant();
      condition.resolvedBy = author.value();
      audit.record("condition.closed", subject(condition), status.name());
    }
  }

  private static Subject subject(ConditionEntity condition) {
    return Subject.ofPatient("condition", condition.id, condition.patientId);
  }
}
