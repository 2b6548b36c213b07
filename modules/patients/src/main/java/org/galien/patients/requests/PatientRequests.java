package org.galien.patients.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.galien.patients.AiUseChanged;
import org.galien.patients.PatientId;
import org.galien.patients.Patients;
import org.galien.platform.audit.AuditTrail;
import org.galien.platform.audit.Subject;
import org.galien.platform.text.TextLimit;
import org.galien.platform.users.Acting;
import org.galien.platform.users.Reserved;
import org.galien.platform.users.Right;

/** Keeps what patients ask of their chart, and what was answered; nothing of it is deleted. */
@ApplicationScoped
@Transactional
@Reserved(Right.PATIENTS)
public class PatientRequests {

  /** How long what is asked and answered may be, in characters. */
  public static final int WORDS = 1_000;

  private static final int NAME = 120;

  @Inject EntityManager em;
  @Inject Clock clock;
  @Inject Acting acting;
  @Inject AuditTrail audit;
  @Inject Patients patients;
  @Inject Event<AiUseChanged> changed;

  /**
   * Notes a request; a restriction stands from then on.
   *
   * @param on the day it was asked
   * @param by who asked, as said
   * @throws RequestRefusal for a day to come, and when it is not said who or what
   */
  public long note(PatientId patient, RequestKind kind, LocalDate on, String by, String words) {
    patients.held(patient);
    PatientRequestEntity request = new PatientRequestEntity();
    request.patientId = patient.value();
    request.kind = kind;
    request.askedOn = past(on);
    request.askedBy = said("by", by, NAME);
    request.words = said("words", words, WORDS);
    request.notedAt = clock.instant();
    request.notedBy = acting.current().name();
    em.persist(request);
    em.flush();
    tell(request);
    record("request.noted", request, "kind=" + kind.getKey());
    return request.id;
  }

  /**
   * Answers a request, once.
   *
   * @throws RequestRefusal when it was answered, for a day to come, and without words
   */
  public void answer(long number, RequestAnswer answer, LocalDate on, String words) {
    PatientRequestEntity request = locked(number);
    if (request.answer != null) {
      throw new RequestRefusal("words", "answered-before");
    }
    request.answeredOn = past(on);
    request.answerWords = said("words", words, WORDS);
    request.answer = answer;
    request.answeredBy = acting.current().name();
    tell(request);
    record("request.answered", request, "answer=" + answer.getKey());
  }

  /** Ends a restriction; done already, it stays so. */
  public void lift(long number) {
    PatientRequestEntity request = locked(number);
    if (request.view().restricts()) {
      request.liftedOn = LocalDate.now(clock);
      tell(request);
      record("request.lifted", request, null);
    }
  }

  /** All of a chart, the latest first. */
  public List<PatientRequest> of(PatientId patient) {
    return em.createQuery(
            "SELECT r FROM PatientRequestEntity r WHERE r.patientId = :patient ORDER BY r.askedOn"
                + " DESC, r.id DESC",
            PatientRequestEntity.class)
        .setParameter("patient", patient.value())
        .getResultStream()
        .map(PatientRequestEntity::view)
        .toList();
  }

  /** Whether a restriction stands. */
  public boolean restricted(PatientId patient) {
    return of(patient).stream().anyMatch(PatientRequest::restricts);
  }

  private void tell(PatientRequestEntity request) {
    if (request.kind == RequestKind.RESTRICTION) {
      changed.fire(new AiUseChanged(new PatientId(request.patientId)));
    }
  }

  private void record(String action, PatientRequestEntity request, String detail) {
    audit.record(action, Subject.ofPatient("request", request.id, request.patientId), detail);
  }

  private PatientRequestEntity locked(long number) {
    PatientRequestEntity request =
        em.find(PatientRequestEntity.class, number, LockModeType.PESSIMISTIC_WRITE);
    if (request == null) {
      throw new RequestRefusal("words", "unknown");
    }
    return request;
  }

  private LocalDate past(LocalDate on) {
    if (on == null || on.isAfter(LocalDate.now(clock))) {
      throw new RequestRefusal("on", "day-impossible");
    }
    return on;
  }

  private static String said(String field, String text, int most) {
    if (text == null || text.isBlank()) {
      throw new RequestRefusal(field, field + "-missing");
    }
    return TextLimit.checked(text, most);
  }
}
