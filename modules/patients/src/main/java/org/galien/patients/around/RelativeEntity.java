package org.galien.patients.around;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A row of {@code patients_relative}; MariaDB keeps every past version of it. */
@Entity
@Table(name = "patients_relative")
class RelativeEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Column(name = "patient_id")
  long patientId;

  String name;
  String relation;
  String phone;
  boolean trusted;

  @Column(name = "removed_at")
  Instant removedAt;

  Relative view() {
    return new Relative(id, name, relation, phone, trusted);
  }
}
