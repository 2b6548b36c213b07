package org.galien.lesions;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

@Entity
@Table(name = "lesions_agreement")
class LesionAgreementEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Column(name = "patient_id")
  long patientId;

  boolean given;

  @Column(name = "said_on")
  LocalDate saidOn;

  @Column(name = "noted_at")
  Instant notedAt;

  @Column(name = "noted_by")
  long notedBy;
}
