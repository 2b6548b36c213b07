package org.galien.patients.requests;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** A row of {@code patients_request}. */
@Entity
@Table(name = "patients_request")
class PatientRequestEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Column(name = "patient_id")
  long patientId;

  @Enumerated(EnumType.STRING)
  RequestKind kind;

  @Column(name = "asked_on")
  LocalDate askedOn;

  @Column(name = "asked_by")
  String askedBy;

  String words;

  @Column(name = "noted_at")
  Instant notedAt;

  @Column(name = "noted_by")
  String notedBy;

  @Enumerated(EnumType.STRING)
  RequestAnswer answer;

  @Column(name = "answer_words")
  String answerWords;

  @Column(name = "answered_on")
  LocalDate answeredOn;

  @Column(name = "answered_by")
  String answeredBy;

  @Column(name = "lifted_on")
  LocalDate liftedOn;

  PatientRequest view() {
    return new PatientRequest(
        id,
        kind,
        askedOn,
        askedBy,
        words,
        notedBy,
        answer,
        answerWords,
        answeredOn,
        answeredBy,
        liftedOn);
  }
}
