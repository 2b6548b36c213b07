package org.galien.lesions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.galien.patients.ChartMerges;
import org.galien.patients.PatientId;
import org.galien.platform.audit.AuditTrail;
import org.galien.platform.audit.Subject;
import org.galien.platform.users.UserId;

/**
 * Whether a patient agrees to photographs kept for the own care. Their use for anything else is
 * asked apart: {@link org.galien.patients.consents.ConsentKind#IMAGES}.
 */
@ApplicationScoped
@Transactional
public class PhotoAgreements {

  @Inject EntityManager em;
  @Inject Clock clock;
  @Inject AuditTrail audit;
  @Inject ChartMerges merges;
  @Inject LesionCare care;

  /** What a patient said, and when. */
  public record Agreement(boolean given, LocalDate on) {}

  /**
   * @throws LesionRefusal for a day to come
   */
  public void note(PatientId patient, boolean given, LocalDate on) {
    UserId who = care.requireClinician(patient);
    merges.hold(patient);
    if (on.isAfter(LocalDate.now(clock))) {
      throw LesionRefusal.dayImpossible();
    }
    LesionAgreementEntity agreement = new LesionAgreementEntity();
    agreement.patientId = patient.value();
    agreement.given = given;
    agreement.saidOn = on;
    agreement.notedAt = clock.instant();
    agreement.notedBy = who.value();
    em.persist(agreement);
    String said = given ? "given" : "refused";
    audit.record("lesions.agreement-noted", Subject.of("patient", patient.value()), said);
  }

  /** The latest answer; empty when nobody asked. */
  public Optional<Agreement> current(PatientId patient) {
    return em.createQuery(
            "SELECT a FROM LesionAgreementEntity a WHERE a.patientId = :patient ORDER BY a.saidOn"
                + " DESC, a.id DESC",
            LesionAgreementEntity.class)
        .setParameter("patient", patient.value())
        .setMaxResults(1)
        .getResultStream()
        .map(a -> new Agreement(a.given, a.saidOn))
        .findFirst();
  }

  /** Whether the latest answer agrees. */
  public boolean given(PatientId patient) {
    return current(patient).filter(Agreement::given).isPresent();
  }
}
