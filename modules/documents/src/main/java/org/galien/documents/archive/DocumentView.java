package org.galien.documents.archive;

import java.time.Instant;
import org.galien.documents.DocumentId;
import org.galien.documents.DocumentStatus;
import org.galien.documents.filing.StandingFiling;
import org.galien.documents.opening.FileKind;

/**
 * One document.
 *
 * @param size in bytes
 * @param pageCount 0 until it is opened
 * @param enclosures how many files it encloses, see {@link Documents#enclosures}
 * @param filing where it is filed, or null
 * @param setAside why it was taken out of the inbox, or null
 */
public record DocumentView(
    DocumentId id,
    String fileName,
    String source,
    Instant receivedAt,
    String receivedBy,
    long size,
    FileKind kind,
    DocumentStatus status,
    ReadingReport reading,
    int pageCount,
    int enclosures,
    StandingFiling filing,
    String setAside) {}
