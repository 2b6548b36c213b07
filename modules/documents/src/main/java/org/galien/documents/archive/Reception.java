package org.galien.documents.archive;

import java.time.Instant;
import org.galien.documents.DocumentId;
import org.galien.documents.DocumentStatus;

/**
 * What became of a received file.
 *
 * @param known the very same bytes were already here: nothing new was made
 * @param since when they first came
 * @param status where they stand
 */
public record Reception(
    DocumentId id, String fileName, boolean known, Instant since, DocumentStatus status) {}
