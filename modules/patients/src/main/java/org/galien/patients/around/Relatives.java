package org.galien.patients.around;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.galien.patients.PatientId;
import org.galien.patients.Patients;
import org.galien.patients.identity.PhoneNumber;
import org.galien.patients.names.PatientNames;
import org.galien.platform.audit.AuditTrail;
import org.galien.platform.audit.Subject;
import org.galien.platform.users.Reserved;
import org.galien.platform.users.Right;

/** Who is around a patient. Nobody is deleted: who was removed stays on record. */
@ApplicationScoped
@Transactional
@Reserved(Right.PATIENTS)
public class Relatives {

  private static final int NAME = 100;
  private static final int RELATION = 60;

  @Inject EntityManager em;
  @Inject Clock clock;
  @Inject AuditTrail audit;
  @Inject Patients patients;

  /** Those not removed, in the order they were written. */
  public List<Relative> of(PatientId patient) {
    return entities(patient).stream().map(RelativeEntity::view).toList();
  }

  /** What keeps them from being saved. */
  public List<RelativeRefusal> refusals(List<Relative> wanted) {
    List<RelativeRefusal> refusals = new ArrayList<>();
    for (int i = 0; i < wanted.size(); i++) {
      Relative one = tidied(wanted.get(i));
      if (one.name() == null && one.id() > 0) {
        continue;
      }
      if (one.name() == null) {
        refusals.add(new RelativeRefusal(i, "patients.around.name-missing"));
      } else if (one.name().length() > NAME || one.relation().length() > RELATION) {
        int length = Math.max(one.name().length(), one.relation().length());
        refusals.add(new RelativeRefusal(i, "patients.text-too-long", RELATION, length));
      } else if (one.phone() != null && PhoneNumber.parse(one.phone()).isEmpty()) {
        refusals.add(new RelativeRefusal(i, "patients.phone-unreadable"));
      }
    }
    return refusals;
  }

  /**
   * Adds and changes people. One that is known and has no name any more is removed; who is not
   * among them stays.
   *
   * @throws RelativeRefusal the first of {@link #refusals}
   * @throws org.galien.patients.PatientMerged when the chart leads to another
   */
  public void save(PatientId patient, List<Relative> wanted) {
    patients.held(patient);
    refusals(wanted).stream()
        .findFirst()
        .ifPresent(
            refusal -> {
              throw refusal;
            });
    List<Relative> before = of(patient);
    List<Relative> after = wanted.stream().map(Relatives::tidied).toList();
    if (before.containsAll(after)) {
      return;
    }
    for (RelativeEntity entity : entities(patient)) {
      after.stream()
          .filter(one -> one.id() == entity.id)
          .findFirst()
          .ifPresent(one -> change(entity, one));
    }
    after.stream().filter(one -> one.id() == 0).forEach(one -> add(patient, one));
    em.flush();
    audit.record("patient.relatives-changed", Subject.of("patient", patient.value()));
  }

  private void add(PatientId patient, Relative one) {
    RelativeEntity entity = new RelativeEntity();
    entity.patientId = patient.value();
    fill(entity, one);
    em.persist(entity);
    // In the order they were written, one by one.
    em.flush();
  }

  private void change(RelativeEntity entity, Relative one) {
    if (one.name() == null) {
      entity.removedAt = clock.instant();
    } else {
      fill(entity, one);
    }
  }

  private static void fill(RelativeEntity entity, Relative one) {
    entity.name = one.name();
    entity.relation = one.relation();
    entity.phone = one.phone();
    entity.trusted = one.trusted();
  }

  private static Relative tidied(Relative typed) {
    String relation = PatientNames.tidy(typed.relation());
    String phone = PatientNames.tidy(typed.phone());
    return new Relative(
        typed.id(),
        PatientNames.tidy(typed.name()),
        relation == null ? "" : relation,
        phone == null ? null : PhoneNumber.parse(phone).orElse(phone),
        typed.trusted());
  }

  private List<RelativeEntity> entities(PatientId patient) {
    return em.createQuery(
            "SELECT r FROM RelativeEntity r WHERE r.patientId = :patient AND r.removedAt IS NULL"
                + " ORDER BY r.id",
            RelativeEntity.class)
        .setParameter("patient", patient.value())
        .getResultList();
  }
}
