package org.galien.encounters.synopses;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

@Entity
@Table(name = "encounters_synopsis")
class SynopsisEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Column(name = "patient_id")
  long patientId;

  String text;
  String model;
  String prompt;
  boolean corrected;

  @Column(name = "accepted_at")
  Instant acceptedAt;

  @Column(name = "accepted_by")
  long acceptedBy;

  @Column(name = "superseded_by")
  Long supersededBy;

  @Column(name = "withdrawn_at")
  Instant withdrawnAt;

  @Column(name = "withdrawn_by")
  Long withdrawnBy;

  @Column(name = "withdrawal_reason")
  String withdrawalReason;

  SynopsisView view(String author, boolean sourceChanged) {
    return new SynopsisView(
        id,
        text,
        new Provenance(model, prompt, corrected),
        acceptedAt,
        author,
        supersededBy != null || withdrawnAt != null,
        sourceChanged,
        withdrawalReason);
  }
}
