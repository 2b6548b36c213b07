package org.galien.encounters.synopses;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.galien.encounters.Clinicians;
import org.galien.patients.ChartMerges;
import org.galien.patients.PatientId;
import org.galien.platform.audit.AuditTrail;
import org.galien.platform.audit.Subject;
import org.galien.platform.text.TextLimit;
import org.galien.platform.users.UserId;

/** Accepted summaries of charts, one in force a patient. */
@ApplicationScoped
@Transactional
public class Synopses {

  private static final int REASON = 300;

  @Inject EntityManager em;
  @Inject Clock clock;
  @Inject AuditTrail audit;
  @Inject Clinicians clinicians;
  @Inject ChartMerges merges;
  @Inject SourceChanges changes;
  @Inject Event<SynopsisWithdrawn> withdrawn;

  /**
   * Puts a summary in force; the one before is superseded, never changed.
   *
   * @throws SynopsisIsEmpty when it says nothing
   * @throws org.galien.encounters.NotesAreForClinicians when who acts has no clinical role
   */
  public long accept(PatientId patient, String text, Provenance provenance) {
    UserId accepter = clinicians.requireWriter();
    if (text == null || text.isBlank()) {
      throw new SynopsisIsEmpty();
    }
    merges.hold(patient);
    List<SynopsisEntity> before = inForce(patient);
    SynopsisEntity synopsis = new SynopsisEntity();
    synopsis.patientId = patient.value();
    synopsis.text = text.strip();
    synopsis.model = provenance.model();
    synopsis.prompt = provenance.prompt();
    synopsis.corrected = provenance.corrected();
    synopsis.acceptedAt = clock.instant();
    synopsis.acceptedBy = accepter.value();
    em.persist(synopsis);
    em.flush();
    before.forEach(older -> older.supersededBy = synopsis.id);
    audit.record("synopsis.accepted", subject(synopsis), detail(provenance));
    return synopsis.id;
  }

  /**
   * Takes the summary in force out of it; it stays on record, and none takes its place.
   *
   * @param seen number of the one that the person had in view
   * @throws SynopsisNotInForce when it is not that one, or none
   * @throws SynopsisWithdrawalNeedsReason without a reason
   * @throws org.galien.encounters.NotesAreForClinicians when who acts has no clinical role
   */
  public void withdraw(PatientId patient, long seen, String reason) {
    UserId person = clinicians.requireWriter();
    SynopsisEntity synopsis =
        inForce(patient).stream()
            .filter(s -> s.id == seen)
            .findFirst()
            .orElseThrow(SynopsisNotInForce::new);
    if (reason == null || reason.isBlank()) {
      throw new SynopsisWithdrawalNeedsReason();
    }
    synopsis.withdrawnAt = clock.instant();
    synopsis.withdrawnBy = person.value();
    synopsis.withdrawalReason = TextLimit.checked(reason, REASON);
    audit.record("synopsis.withdrawn", subject(synopsis));
    withdrawn.fire(new SynopsisWithdrawn(patient, synopsis.id));
  }

  /** The summary in force, if any. */
  public Optional<SynopsisView> current(PatientId patient) {
    clinicians.requireReader(patient);
    return inForce(patient).stream().findFirst().map(this::view);
  }

  /** All summaries of a chart, newest first. */
  public List<SynopsisView> history(PatientId patient) {
    clinicians.requireReader(patient);
    return em.createQuery(
            "SELECT s FROM SynopsisEntity s WHERE s.patientId = :patient ORDER BY s.id DESC",
            SynopsisEntity.class)
        .setParameter("patient", patient.value())
        .getResultStream()
        .map(this::view)
        .toList();
  }

  private List<SynopsisEntity> inForce(PatientId patient) {
    return em.createQuery(
            "SELECT s FROM SynopsisEntity s WHERE s.patientId = :patient AND s.supersededBy IS NULL"
                + " AND s.withdrawnAt IS NULL ORDER BY s.id DESC",
            SynopsisEntity.class)
        .setParameter("patient", patient.value())
        .getResultList();
  }

  private SynopsisView view(SynopsisEntity synopsis) {
    boolean changed = changes.since(new PatientId(synopsis.patientId), synopsis.acceptedAt);
    return synopsis.view(clinicians.name(synopsis.acceptedBy), changed);
  }

  private static Subject subject(SynopsisEntity synopsis) {
    return Subject.ofPatient("synopsis", synopsis.id, synopsis.patientId);
  }

  private static String detail(Provenance provenance) {
    return provenance.proposed()
        ? "model "
            + provenance.model()
            + ", prompt "
            + provenance.prompt()
            + (provenance.corrected() ? ", corrected" : "")
        : "by hand";
  }
}
