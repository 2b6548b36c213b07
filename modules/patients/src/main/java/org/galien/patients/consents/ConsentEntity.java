package org.galien.patients.consents;

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

/** A row of {@code patients_consent}, written once. */
@Entity
@Table(name = "patients_consent")
class ConsentEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Column(name = "patient_id")
  long patientId;

  @Enumerated(EnumType.STRING)
  ConsentKind kind;

  boolean given;

  @Column(name = "said_on")
  LocalDate saidOn;

  @Column(name = "noted_at")
  Instant notedAt;

  @Column(name = "noted_by")
  String notedBy;

  Consent view() {
    return new Consent(kind, given, saidOn, notedBy);
  }
}
