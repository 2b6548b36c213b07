package org.galien.encounters.background;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.galien.patients.PatientId;
import org.galien.platform.audit.AuditTrail;
import org.galien.platform.audit.Subject;
import org.galien.platform.users.Acting;
import org.galien.platform.users.Actor;

/** Long-lasting conditions and ALD (FHIR Condition). */
@ApplicationScoped
@Transactional
public class Conditions {

  @Inject EntityManager em;
  @Inject Clock clock;
  @Inject Acting acting;
  @Inject AuditTrail audit;

  /** Active conditions, those under ALD first. */
  public List<ConditionView> of(PatientId patient) {
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
   * @throws LabelMissing when the condition has no words
   */
  public long record(PatientId patient, ConditionDraft draft) {
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
    condition.recordedBy = user();
    em.persist(condition);
    em.flush();
    audit.record("condition.recorded", subject(condition));
    return condition.id;
  }

  /** Ends a condition, or takes back one that never was; the row stays with who and when. */
  public void close(long id, ConditionStatus status) {
    ConditionEntity condition = em.find(ConditionEntity.class, id);
    if (condition != null && condition.status == ConditionStatus.ACTIVE) {
      condition.status = status;
      condition.resolvedAt = clock.instant();
      condition.resolvedBy = user();
      audit.record("condition.closed", subject(condition), status.name());
    }
  }

  private static Subject subject(ConditionEntity condition) {
    return Subject.ofPatient("condition", condition.id, condition.patientId);
  }

  private Long user() {
    Actor actor = acting.current();
    return actor.person() ? actor.user().value() : null;
  }
}
