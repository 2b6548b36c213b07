package org.galien.documents.results;

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
import org.galien.documents.laboratory.LabForm;
import org.galien.documents.laboratory.LabPatient;

@Entity
@Table(name = "documents_lab_report")
class LabReportEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Column(name = "document_id")
  long documentId;

  int number;

  @Enumerated(EnumType.STRING)
  LabForm form;

  @Column(name = "taken_on")
  LocalDate takenOn;

  String dossier;

  @Column(name = "sender_code")
  String senderCode;

  @Column(name = "sender_name")
  String senderName;

  @Column(name = "family_name")
  String familyName;

  @Column(name = "birth_name")
  String birthName;

  @Column(name = "first_name")
  String firstName;

  @Column(name = "birth_date")
  LocalDate birthDate;

  @Column(name = "short_year")
  boolean shortYear;

  @Column(name = "filing_id")
  Long filingId;

  @Enumerated(EnumType.STRING)
  Fit fit;

  @Column(name = "confirmed_patient")
  Long confirmedPatient;

  @Column(name = "confirmed_by")
  Long confirmedBy;

  @Column(name = "confirmed_name")
  String confirmedName;

  @Column(name = "confirmed_at")
  Instant confirmedAt;

  @Column(name = "superseded_at")
  Instant supersededAt;

  /** Whom it names. */
  LabPatient named() {
    return new LabPatient(null, familyName, birthName, firstName, birthDate, shortYear, null);
  }
}
