package org.galien.patients.cover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.galien.patients.PatientId;
import org.galien.patients.Patients;
import org.galien.patients.identity.Nir;
import org.galien.platform.audit.AuditTrail;
import org.galien.platform.audit.Subject;
import org.galien.platform.users.Reserved;
import org.galien.platform.users.Right;

/** Reads and saves what patients are covered by. */
@ApplicationScoped
@Transactional
@Reserved(Right.PATIENTS)
public class Covers {

  @Inject EntityManager em;
  @Inject AuditTrail audit;
  @Inject Patients patients;

  /** {@link Cover#NONE} while nothing was saved. */
  public Cover of(PatientId patient) {
    CoverEntity entity = found(patient);
    Map<RightKind, Span> rights = new EnumMap<>(RightKind.class);
    rights(patient).forEach(right -> rights.put(right.kind, right.span()));
    return entity == null ? Cover.NONE : entity.view(rights);
  }

  /** Everything that keeps a cover from being saved. */
  public List<CoverRefusal> refusals(PatientId patient, Cover cover) {
    Nir own = patients.view(patient).nir();
    return CoverRules.refusals(cover, own);
  }

  /**
   * Saves a cover; one that changes nothing leaves no trace.
   *
   * @param cover with the version that was edited
   * @throws CoverRefusal the first of {@link #refusals}
   * @throws org.galien.patients.PatientMerged when the chart leads to another
   * @throws CoverChangedMeanwhile when somebody else saved since
   */
  public void save(PatientId patient, Cover cover) {
    patients.held(patient);
    refusals(patient, cover).stream()
        .findFirst()
        .ifPresent(
            refusal -> {
              throw refusal;
            });
    Cover before = of(patient);
    if (before.version() != cover.version()) {
      throw new CoverChangedMeanwhile();
    }
    if (before.equals(cover)) {
      return;
    }
    CoverEntity entity = found(patient);
    if (entity == null) {
      entity = new CoverEntity();
      entity.patientId = patient.value();
      em.persist(entity);
    } else {
      // A right that changed alone makes another version, too.
      em.lock(entity, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }
    entity.take(cover);
    saveRights(patient, cover.rights());
    em.flush();
    audit.record("patient.cover-changed", Subject.of("patient", patient.value()));
  }

  private void saveRights(PatientId patient, Map<RightKind, Span> wanted) {
    Map<RightKind, RightEntity> before = new EnumMap<>(RightKind.class);
    rights(patient).forEach(right -> before.put(right.kind, right));
    for (RightKind kind : RightKind.values()) {
      Span span = wanted.get(kind);
      RightEntity right = before.get(kind);
      if (span == null && right != null) {
        em.remove(right);
      } else if (span != null && (right == null || !Objects.equals(span, right.span()))) {
        RightEntity kept = right == null ? new RightEntity() : right;
        kept.patientId = patient.value();
        kept.kind = kind;
        kept.startsOn = span.from();
        kept.endsOn = span.until();
        em.persist(kept);
      }
    }
  }

  private CoverEntity found(PatientId patient) {
    return em.createQuery(
            "SELECT c FROM CoverEntity c WHERE c.patientId = :patient", CoverEntity.class)
        .setParameter("patient", patient.value())
        .getResultStream()
        .findFirst()
        .orElse(null);
  }

  private List<RightEntity> rights(PatientId patient) {
    return em.createQuery(
            "SELECT r FROM RightEntity r WHERE r.patientId = :patient ORDER BY r.id",
            RightEntity.class)
        .setParameter("patient", patient.value())
        .getResultList();
  }
}
