package org.galien.patients.consents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.galien.patients.AiUseChanged;
import org.galien.patients.PatientId;
import org.galien.patients.Patients;
import org.galien.platform.audit.AuditTrail;
import org.galien.platform.audit.Subject;
import org.galien.platform.users.Acting;
import org.galien.platform.users.Reserved;
import org.galien.platform.users.Right;

/** Notes what patients say; nothing is taken for an answer that was not given. */
@ApplicationScoped
@Transactional
@Reserved(Right.PATIENTS)
public class Consents {

  @Inject EntityManager em;
  @Inject Clock clock;
  @Inject Acting acting;
  @Inject AuditTrail audit;
  @Inject Patients patients;
  @Inject Event<AiUseChanged> changed;

  /**
   * Notes an answer; the same one of the same day is noted once.
   *
   * @throws ConsentDateImpossible for a day to come
   * @throws org.galien.patients.PatientMerged when the chart leads to another
   */
  public void note(PatientId patient, ConsentKind kind, boolean given, LocalDate on) {
    patients.held(patient);
    if (on.isAfter(LocalDate.now(clock))) {
      throw new ConsentDateImpossible();
    }
    boolean known =
        current(patient, kind).filter(c -> c.given() == given && c.on().equals(on)).isPresent();
    if (known) {
      return;
    }
    ConsentEntity entity = new ConsentEntity();
    entity.patientId = patient.value();
    entity.kind = kind;
    entity.given = given;
    entity.saidOn = on;
    entity.notedAt = clock.instant();
    entity.notedBy = acting.current().name();
    em.persist(entity);
    em.flush();
    if (kind == ConsentKind.AI) {
      changed.fire(new AiUseChanged(patient));
    }
    audit.record(
        "patient.consent-noted",
        Subject.of("patient", patient.value()),
        kind + (given ? " given" : " refused"));
  }

  /** The answer that holds: of the latest day, and of that day the one noted last. */
  public Optional<Consent> current(PatientId patient, ConsentKind kind) {
    return history(patient).stream().filter(consent -> consent.kind() == kind).findFirst();
  }

  /** All answers, the latest first. */
  public List<Consent> history(PatientId patient) {
    return em.createQuery(
            "SELECT c FROM ConsentEntity c WHERE c.patientId = :patient ORDER BY c.saidOn DESC,"
                + " c.id DESC",
            ConsentEntity.class)
        .setParameter("patient", patient.value())
        .getResultStream()
        .map(ConsentEntity::view)
        .toList();
  }
}
