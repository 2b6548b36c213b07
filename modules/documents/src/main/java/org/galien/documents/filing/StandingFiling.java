package org.galien.documents.filing;

import java.time.Instant;
import java.time.LocalDate;
import org.galien.documents.DocumentId;
import org.galien.documents.DocumentType;
import org.galien.patients.PatientId;

/**
 * Where a document is filed now.
 *
 * @param id of this filing; another one of the same document has another
 * @param engine whose proposal was accepted, null when filed by hand
 * @param filedBy display name
 */
public record StandingFiling(
    long id,
    DocumentId documentId,
    PatientId patientId,
    DocumentType type,
    LocalDate documentDate,
    String title,
    String author,
    String engine,
    Instant filedAt,
    String filedBy) {}
