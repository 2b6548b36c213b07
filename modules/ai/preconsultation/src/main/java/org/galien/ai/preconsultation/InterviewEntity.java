package org.galien.ai.preconsultation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.galien.patients.PatientId;

@Entity
@Table(name = "ai_preconsultation_interview")
class InterviewEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Version int version;

  @Column(name = "appointment_id")
  long appointmentId;

  @Column(name = "patient_id")
  long patientId;

  @Column(name = "at_practice")
  boolean atPractice;

  @Enumerated(EnumType.STRING)
  InterviewState state;

  @Column(name = "token_hash")
  String tokenHash;

  /** Of the link before; only signs are still heard from who holds that one. */
  @Column(name = "former_hash")
  String formerHash;

  @Column(name = "key_hash")
  String keyHash;

  int failures;

  @Column(name = "expires_at")
  Instant expiresAt;

  @Column(name = "invited_at")
  Instant invitedAt;

  @Column(name = "invited_by")
  long invitedBy;

  @Column(name = "consented_at")
  Instant consentedAt;

  String language;

  int sitting;

  @Column(name = "ended_at")
  Instant endedAt;

  @Column(name = "journal_id")
  Long journalId;

  PatientId patient() {
    return new PatientId(patientId);
  }

  void end(InterviewState how, Instant now) {
    state = how;
    endedAt = now;
    keyHash = how == InterviewState.STOPPED || how == InterviewState.FINISHED ? keyHash : null;
  }
}
