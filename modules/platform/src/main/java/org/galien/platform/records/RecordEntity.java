package org.galien.platform.records;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A row of {@code platform_record}. */
@Entity
@Table(name = "platform_record")
class RecordEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Column(name = "patient_id")
  long patientId;

  @Column(name = "asked_by")
  long askedBy;

  @Column(name = "asked_name")
  String askedName;

  @Column(name = "asked_at")
  Instant askedAt;

  @Column(name = "made_at")
  Instant madeAt;

  @Column(name = "vault_key")
  String vaultKey;

  @Column(name = "size_bytes")
  long size;

  @Column(name = "removed_at")
  Instant removedAt;
}
