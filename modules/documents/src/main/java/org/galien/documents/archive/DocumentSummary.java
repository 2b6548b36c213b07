package org.galien.documents.archive;

import java.time.Instant;
import java.time.LocalDate;
import org.galien.documents.DocumentId;
import org.galien.documents.DocumentType;

/**
 * A filed document as a chart lists it.
 *
 * @param date of the act or letter, else the day it was received
 * @param description its accepted gist, or null
 */
public record DocumentSummary(
    DocumentId id,
    DocumentType type,
    LocalDate date,
    String title,
    String author,
    String description,
    int pageCount,
    Instant filedAt,
    String filedBy) {}
