package org.galien.documents.descriptions;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** What a person accepted as the gist of a document. Superseded, never overwritten. */
@Entity
@Table(name = "documents_description")
class DescriptionEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Column(name = "document_id")
  long documentId;

  String text;
  String model;
  String prompt;
  boolean corrected;

  @Column(name = "accepted_at")
  Instant acceptedAt;

  @Column(name = "accepted_by")
  long acceptedBy;

  @Column(name = "accepted_name")
  String acceptedName;

  @Column(name = "superseded_at")
  Instant supersededAt;

  @Column(name = "withdrawn_by")
  Long withdrawnBy;

  @Column(name = "withdrawal_reason")
  String withdrawalReason;

  DescriptionView view() {
    return new DescriptionView(
        text, new Provenance(model, prompt, corrected), acceptedAt, acceptedName);
  }
}
