package org.galien.lesions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.galien.patients.ChartMerges;
import org.galien.patients.PatientId;
import org.galien.platform.audit.AuditTrail;
import org.galien.platform.audit.Subject;
import org.galien.platform.text.TextLimit;
import org.galien.platform.users.UserId;

/** What doctors see and think of lesions: each filling and each opinion stays, the latest holds. */
@ApplicationScoped
@Transactional
public class Assessments {

  private static final int WORDS = 500;

  @Inject EntityManager em;
  @Inject Clock clock;
  @Inject AuditTrail audit;
  @Inject ChartMerges merges;
  @Inject Lesions lesions;
  @Inject LesionCare care;

  /**
   * @param answers only what was looked for
   * @throws LesionRefusal when nothing was
   */
  public void fill(LesionId id, ChecklistKind kind, Map<ChecklistItem, Boolean> answers) {
    LesionEntity lesion = lesions.known(id);
    fill(new PatientId(lesion.patientId), lesion.id, kind, answers);
  }

  /** A score of the patient, of no lesion. */
  public void fill(PatientId patient, ChecklistKind kind, Map<ChecklistItem, Boolean> answers) {
    fill(patient, null, kind, answers);
  }

  private void fill(
      PatientId patient, Long lesion, ChecklistKind kind, Map<ChecklistItem, Boolean> answers) {
    UserId who = care.requireDoctor(patient);
    merges.hold(patient);
    if (kind.ofPatient() != (lesion == null) || !kind.getItems().containsAll(answers.keySet())) {
      throw new IllegalArgumentException("not a checklist of this");
    }
    if (answers.isEmpty()) {
      throw LesionRefusal.nothingAnswered();
    }
    LesionChecklistEntity filled = new LesionChecklistEntity();
    filled.patientId = patient.value();
    filled.lesionId = lesion;
    filled.kind = kind;
    filled.write(answers);
    filled.filledAt = clock.instant();
    filled.filledBy = who.value();
    em.persist(filled);
    long subject = lesion == null ? 0 : lesion;
    audit.record(
        "lesion.checklist-filled",
        Subject.ofPatient("lesion", subject, patient.value()),
        "kind=" + kind);
  }

  /** As last filled in. */
  public Optional<ChecklistView> checklist(LesionId id, ChecklistKind kind) {
    return checklists(id).stream().filter(one -> one.kind() == kind).findFirst();
  }

  /** All fillings for a lesion, the latest first. */
  public List<ChecklistView> checklists(LesionId id) {
    lesions.view(id);
    return em.createQuery(
            "SELECT c FROM LesionChecklistEntity c WHERE c.lesionId = :lesion ORDER BY c.id DESC",
            LesionChecklistEntity.class)
        .setParameter("lesion", id.value())
        .getResultStream()
        .map(LesionChecklistEntity::view)
        .toList();
  }

  /** The patient's score, all fillings, the latest first. */
  public List<ChecklistView> scores(PatientId patient) {
    care.requireReader(patient);
    return em.createQuery(
            "SELECT c FROM LesionChecklistEntity c WHERE c.patientId = :patient AND c.lesionId IS"
                + " NULL ORDER BY c.id DESC",
            LesionChecklistEntity.class)
        .setParameter("patient", patient.value())
        .getResultStream()
        .map(LesionChecklistEntity::view)
        .toList();
  }

  public void say(LesionId id, Opinion.Kind kind, String words) {
    LesionEntity lesion = lesions.known(id);
    UserId who = care.requireDoctor(new PatientId(lesion.patientId));
    merges.hold(new PatientId(lesion.patientId));
    LesionOpinionEntity opinion = new LesionOpinionEntity();
    opinion.lesionId = lesion.id;
    opinion.opinion = kind;
    opinion.words = TextLimit.checked(words, WORDS);
    opinion.saidAt = clock.instant();
    opinion.saidBy = who.value();
    em.persist(opinion);
    audit.record("lesion.judged", Lesions.subject(lesion), "opinion=" + kind);
  }

  /** All opinions on a lesion, the latest first. */
  public List<Opinion> opinions(LesionId id) {
    lesions.view(id);
    return em.createQuery(
            "SELECT o FROM LesionOpinionEntity o WHERE o.lesionId = :lesion ORDER BY o.id DESC",
            LesionOpinionEntity.class)
        .setParameter("lesion", id.value())
        .getResultStream()
        .map(LesionOpinionEntity::view)
        .toList();
  }
}
