package org.galien.lesions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.galien.patients.ChartMerges;
import org.galien.patients.PatientId;
import org.galien.platform.audit.AuditTrail;
import org.galien.platform.audit.Looks;
import org.galien.platform.audit.Subject;
import org.galien.platform.text.TextLimit;

/**
 * The lesions of patients, and the day each is looked at again: none is without one, unless a
 * doctor said why.
 */
@ApplicationScoped
@Transactional
public class Lesions {

  private static final int LABEL = 200;
  private static final int NOTE = 4000;
  private static final int REASON = 300;

  /** A day further away is a slip. */
  private static final int YEARS_AHEAD = 10;

  @Inject EntityManager em;
  @Inject Clock clock;
  @Inject AuditTrail audit;
  @Inject Looks looks;
  @Inject ChartMerges merges;
  @Inject LesionCare care;

  /**
   * @throws LesionRefusal without a site or a day
   */
  public LesionId find(PatientId patient, LesionDraft draft) {
    long who = care.requireClinician(patient).value();
    merges.hold(patient);
    LesionEntity lesion = new LesionEntity();
    lesion.patientId = patient.value();
    lesion.foundAt = clock.instant();
    lesion.foundBy = who;
    write(lesion, draft);
    lesion.due = checked(draft.due());
    em.persist(lesion);
    em.flush();
    audit.record("lesion.found", subject(lesion));
    return new LesionId(lesion.id);
  }

  /**
   * Changes where it lies and what is said of it; not its day.
   *
   * @return the version it has now; likewise below
   */
  public int change(LesionId id, int version, LesionDraft draft) {
    LesionEntity lesion = locked(id, version);
    care.requireClinician(new PatientId(lesion.patientId));
    write(lesion, draft);
    em.flush();
    audit.record("lesion.changed", subject(lesion));
    return lesion.version;
  }

  /** Follows it, also one that was closed, and looks at it again on this day. */
  public int follow(LesionId id, int version, LocalDate due) {
    return judge(id, version, LesionStatus.FOLLOWED, checked(due), "");
  }

  /** It was taken out; the result is to be there by this day. */
  public int await(LesionId id, int version, LocalDate due) {
    return judge(id, version, LesionStatus.AWAITING, checked(due), "");
  }

  /**
   * Nobody looks at it again.
   *
   * @throws LesionRefusal without a reason
   */
  public int close(LesionId id, int version, String why) {
    String said = TextLimit.checked(why, REASON);
    if (said.isEmpty()) {
      throw LesionRefusal.reasonMissing();
    }
    return judge(id, version, LesionStatus.CLOSED, null, said);
  }

  /** Of a patient, in the order they were found; for who may not read, none. */
  public List<LesionView> of(PatientId patient) {
    return care.mayRead(patient)
        ? em.createQuery(
                "SELECT l FROM LesionEntity l WHERE l.patientId = :patient ORDER BY l.id",
                LesionEntity.class)
            .setParameter("patient", patient.value())
            .getResultStream()
            .map(LesionEntity::view)
            .toList()
        : List.of();
  }

  /** The same, by who looks at them on screen: it stands in the trail. */
  public List<LesionView> look(PatientId patient) {
    care.requireReader(patient);
    List<LesionView> found = of(patient);
    looks.record("lesions.viewed", Subject.of("patient", patient.value()));
    return found;
  }

  /**
   * @throws LesionRefusal when there is none, or who acts may not read it
   */
  public LesionView view(LesionId id) {
    LesionView found = known(id).view();
    care.requireReader(found.patient());
    return found;
  }

  /**
   * All of the practice that are to be looked at again, the longest due first; of charts that are
   * not open to who acts no more than the patient and the day.
   */
  public List<DueLesion> due() {
    if (!care.mayRead()) {
      return List.of();
    }
    Map<Long, Boolean> open = new HashMap<>();
    return em.createQuery(
            "SELECT l FROM LesionEntity l WHERE l.due IS NOT NULL ORDER BY l.due, l.id",
            LesionEntity.class)
        .getResultStream()
        .map(LesionEntity::view)
        .map(
            one ->
                new DueLesion(
                    one.id(),
                    one.patient(),
                    one.due(),
                    open.computeIfAbsent(one.patient().value(), id -> care.mayRead(one.patient()))
                        ? one
                        : null))
        .toList();
  }

  /** How many are due today or were before; 0 for who may not read. */
  public long dueCount() {
    return care.mayRead()
        ? em.createQuery("SELECT COUNT(l) FROM LesionEntity l WHERE l.due <= :today", Long.class)
            .setParameter("today", LocalDate.now(clock))
            .getSingleResult()
        : 0;
  }

  private int judge(LesionId id, int version, LesionStatus status, LocalDate due, String why) {
    LesionEntity lesion = locked(id, version);
    care.requireDoctor(new PatientId(lesion.patientId));
    lesion.status = status;
    lesion.due = due;
    lesion.closedWhy = why;
    em.flush();
    audit.record("lesion." + status.name().toLowerCase(Locale.ROOT), subject(lesion));
    return lesion.version;
  }

  private static void write(LesionEntity lesion, LesionDraft draft) {
    if (draft.site() == null) {
      throw LesionRefusal.siteMissing();
    }
    lesion.place(draft.site(), draft.point());
    lesion.label = TextLimit.checked(draft.label(), LABEL);
    lesion.note = TextLimit.checked(draft.note(), NOTE);
  }

  private LocalDate checked(LocalDate due) {
    LocalDate today = LocalDate.now(clock);
    if (due == null) {
      throw LesionRefusal.dueMissing();
    }
    if (due.isBefore(today) || due.isAfter(today.plusYears(YEARS_AHEAD))) {
      throw LesionRefusal.dueImpossible();
    }
    return due;
  }

  private LesionEntity locked(LesionId id, int version) {
    LesionEntity lesion = known(id);
    merges.hold(new PatientId(lesion.patientId));
    em.lock(lesion, LockModeType.PESSIMISTIC_WRITE);
    em.refresh(lesion);
    if (lesion.version != version) {
      throw LesionRefusal.changedMeanwhile();
    }
    return lesion;
  }

  LesionEntity known(LesionId id) {
    return Optional.ofNullable(em.find(LesionEntity.class, id.value()))
        .orElseThrow(LesionRefusal::unknown);
  }

  static Subject subject(LesionEntity lesion) {
    return Subject.ofPatient("lesion", lesion.id, lesion.patientId);
  }
}
