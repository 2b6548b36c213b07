package org.galien.patients.requests;

import java.time.LocalDate;

/**
 * A request as people see it.
 *
 * @param askedBy who asked, as said: the patient, a parent, the person of trust
 * @param words what exactly
 * @param notedBy who wrote it down
 * @param answer null while it is not answered, with the three after it
 * @param liftedOn when a restriction ended; null while it stands, and for other kinds
 */
public record PatientRequest(
    long number,
    RequestKind kind,
    LocalDate askedOn,
    String askedBy,
    String words,
    String notedBy,
    RequestAnswer answer,
    String answerWords,
    LocalDate answeredOn,
    String answeredBy,
    LocalDate liftedOn) {

  public boolean answered() {
    return answer != null;
  }

  /** From when it was asked until it is refused or lifted. */
  public boolean restricts() {
    return kind == RequestKind.RESTRICTION && answer != RequestAnswer.REFUSED && liftedOn == null;
  }
}
