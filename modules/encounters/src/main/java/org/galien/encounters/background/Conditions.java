package org.galien.encounters.background;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.galien.encounters.BackgroundChanged;
import org.galien.encounters.Clinicians;
import org.galien.patients.ChartMerges;
import org.galien.patients.PatientId;
import org.galien.platform.audit.AuditTrail;
import org.galien.platform.audit.Subject;
import org.galien.platform.text.TextLimit;
import org.galien.platform.users.UserId;

/** Long-lasting conditions and ALD (FHIR Condition). */
@ApplicationScoped
@Transactional
public class Conditions {

  @Inject EntityManager em;
  @Inject Clock clock;
  @Inject AuditTrail audit;
  @Inject Clinicians clinicians;
  @Inject ChartMerges merges;
  @Inject Event<BackgroundChanged> changed;

  /**
   * Active conditions, those under ALD first.
   *
   * @throws org.galien.encounters.NotesAreForClinicians when who acts may not read notes
   */
  public List<ConditionView> of(PatientId patient) {
    clinicians.requireReader(patient);
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
   * @throws org.galien.platform.text.TextTooLong when they are
   * @throws AldUnknown when the number is on no list
   */
  public long record(PatientId patient, ConditionDraft draft) {
    UserId author = clinicians.requireWriter();
    if (draft.label() == null || draft.label().isBlank()) {
      throw new LabelMissing();
    }
    if (draft.ald() != null && (draft.ald().number() < 1 || draft.ald().number() > Ald.LAST)) {
      throw new AldUnknown();
    }
    merges.hold(patient);
    ConditionEntity condition = new ConditionEntity();
    condition.patientId = patient.value();
    condition.label = TextLimit.checked(draft.label(), 300);
    condition.code = code(draft.code());
    condition.aldNumber = draft.ald() == null ? null : draft.ald().number();
    condition.aldUntil = draft.ald() == null ? null : draft.ald().until();
    condition.onsetYear = draft.onsetYear();
    condition.recordedAt = clock.instant();
    condition.recordedBy = author.value();
    em.persist(condition);
    em.flush();
    recorded("condition.recorded", condition, null);
    return condition.id;
  }

  /**
   * Takes a condition out of force: ended, never so, or for another reason; it stays in the record
   * with who, when and why.
   *
   * @throws org.galien.encounters.NotesAreForClinicians when who acts has no clinical role
   * @throws EntryUnknown when this chart has no such condition
   * @throws EntryAlreadyRemoved when it is out of force
   */
  public void remove(PatientId patient, long id, Removal removal) {
    UserId author = clinicians.requireWriter();
    ConditionEntity condition = locked(patient, id);
    if (condition.status != ConditionStatus.ACTIVE) {
      throw new EntryAlreadyRemoved(clinicians.name(condition.resolvedBy));
    }
    condition.status = ConditionStatus.after(removal.reason());
    condition.resolvedAt = clock.instant();
    condition.resolvedBy = author.value();
    condition.removalReason = removal.reason();
    condition.removalWords = removal.words();
    recorded("condition.removed", condition, removal.reason().name());
  }

  /**
   * Puts a condition back in force; does nothing when it is.
   *
   * @throws org.galien.encounters.NotesAreForClinicians when who acts has no clinical role
   * @throws EntryUnknown when this chart has no such condition
   */
  public void restore(PatientId patient, long id) {
    clinicians.requireWriter();
    ConditionEntity condition = locked(patient, id);
    if (condition.status != ConditionStatus.ACTIVE) {
      condition.status = ConditionStatus.ACTIVE;
      condition.resolvedAt = null;
      condition.resolvedBy = null;
      condition.removalReason = null;
      condition.removalWords = "";
      recorded("condition.restored", condition, null);
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
            "SELECT c FROM ConditionEntity c WHERE c.patientId = :patient AND c.status <> :active"
                + " ORDER BY c.resolvedAt DESC, c.id DESC",
            ConditionEntity.class)
        .setParameter("patient", patient.value())
        .setParameter("active", ConditionStatus.ACTIVE)
        .getResultStream()
        .map(condition -> condition.removed(clinicians.name(condition.resolvedBy)))
        .toList();
  }

  private ConditionEntity locked(PatientId patient, long id) {
    ConditionEntity condition = em.find(ConditionEntity.class, id, LockModeType.PESSIMISTIC_WRITE);
    if (condition == null || condition.patientId != patient.value()) {
      throw new EntryUnknown();
    }
    return condition;
  }

  private static String code(String typed) {
    String code = TextLimit.checked(typed, 10);
    return code.isEmpty() ? null : code;
  }

  /** The last thing a change does. */
  private void recorded(String action, ConditionEntity condition, String detail) {
    changed.fire(new BackgroundChanged(new PatientId(condition.patientId)));
    audit.record(action, Subject.ofPatient("condition", condition.id, condition.patientId), detail);
  }
}
