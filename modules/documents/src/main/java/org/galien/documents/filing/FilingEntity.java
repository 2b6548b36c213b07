package org.galien.documents.filing;

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
import org.galien.documents.DocumentId;
import org.galien.documents.DocumentType;
import org.galien.patients.PatientId;
import org.galien.patients.SeenPatient;
import org.galien.platform.users.Actor;

/** One decision of a person. Written once; afterwards it can only be withdrawn. */
@Entity
@Table(name = "documents_filing")
class FilingEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Column(name = "document_id")
  long documentId;

  @Column(name = "patient_id")
  long patientId;

  @Enumerated(EnumType.STRING)
  DocumentType type;

  @Column(name = "document_date")
  LocalDate documentDate;

  String title;
  String author;
  String engine;
  String corrected;

  @Column(name = "filed_at")
  Instant filedAt;

  @Column(name = "filed_by")
  long filedBy;

  @Column(name = "filed_by_name")
  String filedByName;

  @Column(name = "withdrawn_at")
  Instant withdrawnAt;

  @Column(name = "withdrawn_by")
  Long withdrawnBy;

  @Column(name = "withdrawn_by_name")
  String withdrawnByName;

  @Column(name = "moved_to")
  Long movedTo;

  @Column(name = "move_reason")
  String moveReason;

  static FilingEntity of(DocumentId document, Filing filing, Actor who, Instant at) {
    FilingEntity entity = new FilingEntity();
    entity.documentId = document.value();
    entity.patientId = filing.patient().id().value();
    entity.type = filing.type();
    entity.documentDate = filing.documentDate();
    entity.title = filing.title();
    entity.author = filing.author();
    if (filing.origin() != null) {
      entity.engine = filing.origin().engine();
      entity.corrected = String.join(",", filing.origin().corrected());
    }
    entity.filedAt = at;
    entity.filedBy = who.user().value();
    entity.filedByName = who.name();
    return entity;
  }

  /** The same document in another chart; nobody proposed that. */
  Filing under(SeenPatient patient) {
    return new Filing(patient, type, documentDate, title, author);
  }

  PatientId patient() {
    return new PatientId(patientId);
  }

  StandingFiling view() {
    return new StandingFiling(
        id,
        new DocumentId(documentId),
        patient(),
        type,
        documentDate,
        title,
        author,
        engine,
        filedAt,
        filedByName);
  }
}
