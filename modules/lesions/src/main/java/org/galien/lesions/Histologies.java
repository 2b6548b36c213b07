package org.galien.lesions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.galien.patients.ChartMerges;
import org.galien.patients.PatientId;
import org.galien.platform.audit.AuditTrail;
import org.galien.platform.text.TextLimit;
import org.galien.platform.users.UserId;

/** Results of histology, tied to the lesion that was taken out. */
@ApplicationScoped
@Transactional
public class Histologies {

  private static final int WORDS = 500;
  private static final int REASON = 300;

  @Inject EntityManager em;
  @Inject Clock clock;
  @Inject AuditTrail audit;
  @Inject ChartMerges merges;
  @Inject Lesions lesions;
  @Inject LesionCare care;

  /**
   * Notes a result. The lesion stays on the list until a doctor says what follows.
   *
   * @throws LesionRefusal without the conclusion's words, or for a day to come
   */
  public void note(LesionId id, HistologyView.Finding finding, String words, LocalDate on) {
    LesionEntity lesion = lesions.known(id);
    UserId who = care.requireDoctor(new PatientId(lesion.patientId));
    merges.hold(new PatientId(lesion.patientId));
    String said = TextLimit.checked(words, WORDS);
    if (said.isEmpty()) {
      throw LesionRefusal.wordsMissing();
    }
    if (on == null || on.isAfter(LocalDate.now(clock))) {
      throw LesionRefusal.dayImpossible();
    }
    LesionHistologyEntity result = new LesionHistologyEntity();
    result.lesionId = lesion.id;
    result.finding = finding;
    result.words = said;
    result.reportedOn = on;
    result.notedAt = clock.instant();
    result.notedBy = who.value();
    em.persist(result);
    em.flush();
    audit.record("lesion.histology-noted", Lesions.subject(lesion), "histology=" + result.id);
  }

  /** Takes back a result noted at the wrong lesion. */
  public void withdraw(long id, String why) {
    LesionHistologyEntity result = em.find(LesionHistologyEntity.class, id);
    if (result == null || result.withdrawnAt != null) {
      throw LesionRefusal.unknown();
    }
    LesionEntity lesion = lesions.known(new LesionId(result.lesionId));
    UserId who = care.requireDoctor(new PatientId(lesion.patientId));
    String said = TextLimit.checked(why, REASON);
    if (said.isEmpty()) {
      throw LesionRefusal.reasonMissing();
    }
    result.withdrawnAt = clock.instant();
    result.withdrawnBy = who.value();
    result.withdrawnWhy = said;
    audit.record("lesion.histology-withdrawn", Lesions.subject(lesion), "histology=" + id);
  }

  /** Of a lesion, the latest first. */
  public List<HistologyView> of(LesionId id) {
    lesions.view(id);
    return em.createQuery(
            "SELECT h FROM LesionHistologyEntity h WHERE h.lesionId = :lesion AND h.withdrawnAt"
                + " IS NULL ORDER BY h.reportedOn DESC, h.id DESC",
            LesionHistologyEntity.class)
        .setParameter("lesion", id.value())
        .getResultStream()
        .map(LesionHistologyEntity::view)
        .toList();
  }

  /** Of all lesions of a patient, as {@link #of} has them, with one statement. */
  public Map<LesionId, List<HistologyView>> ofChart(PatientId patient) {
    care.requireReader(patient);
    return em.createQuery(
            "SELECT h FROM LesionHistologyEntity h, LesionEntity l WHERE l.id = h.lesionId AND"
                + " l.patientId = :patient AND h.withdrawnAt IS NULL ORDER BY h.reportedOn DESC,"
                + " h.id DESC",
            LesionHistologyEntity.class)
        .setParameter("patient", patient.value())
        .getResultStream()
        .collect(
            Collectors.groupingBy(
                one -> new LesionId(one.lesionId),
                Collectors.mapping(LesionHistologyEntity::view, Collectors.toList())));
  }
}
