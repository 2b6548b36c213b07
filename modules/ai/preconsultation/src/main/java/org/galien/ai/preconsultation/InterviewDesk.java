package org.galien.ai.preconsultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.galien.patients.PatientId;
import org.galien.platform.audit.AuditTrail;
import org.galien.platform.audit.Subject;
import org.galien.platform.users.Acting;
import org.galien.platform.users.Reserved;
import org.galien.platform.users.Right;
import org.galien.scheduling.AppointmentId;
import org.galien.scheduling.AppointmentView;
import org.galien.scheduling.agenda.Agendas;

/** The practice's side: who is asked, by which link, and what came of it. */
@ApplicationScoped
@Transactional
@Reserved(Right.PATIENTS)
public class InterviewDesk {

  @Inject EntityManager em;
  @Inject Clock clock;
  @Inject Acting acting;
  @Inject Agendas agendas;
  @Inject Flags flags;
  @Inject AuditTrail audit;

  /**
   * Makes a link for the patient of an appointment, until the end of its day. A link made before
   * opens nothing from then on; what was answered stays.
   *
   * @param atPractice true for a tablet of the practice, where somebody can come
   * @throws org.galien.scheduling.AppointmentUnknown when there is none
   * @throws VisitOver when it has begun, is over or was cancelled, or the interview has ended
   */
  public Invitation invite(AppointmentId appointment, boolean atPractice) {
    AppointmentView visit = agendas.view(appointment);
    Instant until =
        visit.start().toLocalDate().plusDays(1).atStartOfDay(clock.getZone()).toInstant();
    InterviewEntity interview = of(appointment).orElseGet(InterviewEntity::new);
    boolean ended = interview.id != null && !interview.state.open();
    boolean said =
        interview.state == InterviewState.STOPPED || interview.state == InterviewState.FINISHED;
    if (!visit.status().movable() || until.isBefore(clock.instant()) || (ended && said)) {
      throw new VisitOver();
    }
    String token = Secrets.fresh();
    interview.appointmentId = appointment.value();
    interview.patientId = visit.patient().value();
    interview.atPractice = atPractice;
    interview.state = interview.sitting > 0 ? InterviewState.STARTED : InterviewState.INVITED;
    interview.formerHash = interview.tokenHash;
    interview.tokenHash = Secrets.hash(token);
    interview.keyHash = null;
    interview.failures = 0;
    interview.endedAt = null;
    interview.expiresAt = until;
    interview.invitedAt = clock.instant();
    interview.invitedBy = acting.current().user().value();
    em.persist(interview);
    em.flush();
    record("invited", interview);
    return new Invitation(interview.id, token);
  }

  /** Takes the link back. */
  public void close(long id) {
    InterviewEntity interview = em.find(InterviewEntity.class, id);
    if (interview != null && interview.state.open()) {
      interview.end(InterviewState.CLOSED, clock.instant());
      em.flush();
      record("closed", interview);
    }
  }

  /** Those of some appointments. */
  public List<InterviewView> of(Collection<Long> appointments) {
    if (appointments.isEmpty()) {
      return List.of();
    }
    return em.createQuery(
            "SELECT i FROM InterviewEntity i WHERE i.appointmentId IN :visits",
            InterviewEntity.class)
        .setParameter("visits", appointments)
        .getResultStream()
        .map(this::view)
        .toList();
  }

  /** Those with a sign that nobody takes care of yet, whenever they were. */
  public List<InterviewView> waiting() {
    return em.createQuery(
            "SELECT i FROM InterviewEntity i WHERE i.id IN (SELECT f.interviewId FROM FlagEntity f"
                + " WHERE f.takenAt IS NULL) ORDER BY i.id",
            InterviewEntity.class)
        .getResultStream()
        .map(this::view)
        .toList();
  }

  /** The latest in a chart that was answered at all. */
  Optional<InterviewEntity> latest(PatientId patient) {
    return em.createQuery(
            "SELECT i FROM InterviewEntity i WHERE i.patientId = :patient AND i.sitting > 0 ORDER"
                + " BY i.id DESC",
            InterviewEntity.class)
        .setParameter("patient", patient.value())
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  private Optional<InterviewEntity> of(AppointmentId appointment) {
    return em.createQuery(
            "SELECT i FROM InterviewEntity i WHERE i.appointmentId = :visit", InterviewEntity.class)
        .setParameter("visit", appointment.value())
        .getResultStream()
        .findFirst();
  }

  InterviewView view(InterviewEntity interview) {
    return new InterviewView(
        interview.id,
        interview.appointmentId,
        interview.patient(),
        interview.atPractice,
        interview.state,
        interview.language,
        interview.invitedAt,
        interview.endedAt,
        flags.of(interview.id));
  }

  private void record(String what, InterviewEntity interview) {
    audit.record(
        "preconsultation." + what,
        Subject.ofPatient("interview", interview.id, interview.patientId));
  }
}
