package org.galien.documents.filing;

import java.time.LocalDate;
import org.galien.documents.DocumentType;
import org.galien.patients.SeenPatient;

/**
 * How a person files a document.
 *
 * @param patient as the person who files saw them
 * @param documentDate of the act or the letter, null where it bears none
 * @param author who signed it, null where unknown
 * @param origin the proposal that the person started from, null when filed by hand
 */
public record Filing(
    SeenPatient patient,
    DocumentType type,
    LocalDate documentDate,
    String title,
    String author,
    ProposalOrigin origin) {

  /** Filed by hand. */
  public Filing(
      SeenPatient patient, DocumentType type, LocalDate documentDate, String title, String author) {
    this(patient, type, documentDate, title, author, null);
  }
}
