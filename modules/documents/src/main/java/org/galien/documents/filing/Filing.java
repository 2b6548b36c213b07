package org.galien.documents.filing;

import java.time.LocalDate;
import org.galien.documents.DocumentType;
import org.galien.patients.PatientId;

/**
 * How a person files a document.
 *
 * @param documentDate of the act or the letter, null where it bears none
 * @param author who signed it, null where unknown
 * @param origin the proposal that the person started from, null when filed by hand
 */
public record Filing(
    PatientId patientId,
    DocumentType type,
    LocalDate documentDate,
    String title,
    String author,
    ProposalOrigin origin) {

  /** Filed by hand. */
  public Filing(
      PatientId patientId, DocumentType type, LocalDate documentDate, String title, String author) {
    this(patientId, type, documentDate, title, author, null);
  }
}
