package org.galien.ai.triage;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.galien.ai.triage.matching.Decision;
import org.galien.ai.triage.reading.Reading;

/** The proposal for one document, as it was last computed. */
@Entity
@Table(name = "ai_triage_proposal")
class ProposalEntity {
  private static final int LONGEST_NAME = 200;

  @Id
  @Column(name = "document_id")
  long documentId;

  long revision;
  boolean settled;
  String type;
  String subtype;

  @Column(name = "type_confidence")
  double typeConfidence;

  @Enumerated(EnumType.STRING)
  Decision.Certainty certainty;

  @Column(name = "patient_id")
  Long patientId;

  String reason;
  String candidates;
  String evidence;
  String people;

  @Column(name = "document_date")
  LocalDate documentDate;

  String author;
  String sender;
  boolean urgent;

  @Column(name = "urgent_reasons")
  String urgentReasons;

  @Column(name = "recipient_id")
  Long recipient;

  String engine;

  @Column(name = "proposed_at")
  Instant proposedAt;

  void take(Sorted sorted) {
    Reading reading = sorted.reading();
    type = reading.type().type();
    subtype = reading.type().subtype();
    typeConfidence = reading.type().confidence();
    certainty = sorted.decision().certainty();
    patientId = sorted.decision().patient();
    reason = sorted.decision().reason();
    candidates = StoredLists.candidates(sorted.candidates());
    people = StoredLists.people(sorted.people());
    evidence = StoredLists.words(reading.type().evidence());
    documentDate = reading.documentDate();
    author = shortened(reading.author());
    sender = shortened(reading.sender());
    urgent = reading.urgent();
    urgentReasons = StoredLists.reasons(reading.urgentReasons());
    recipient = reading.recipient();
    engine = sorted.engine();
  }

  private static String shortened(String text) {
    return text == null ? null : text.substring(0, Math.min(LONGEST_NAME, text.length()));
  }
}
