package org.galien.documents.filing;

import java.time.Instant;
import org.galien.documents.DocumentId;

/**
 * A document left one chart for another. The other chart is not named: who may see the one learns
 * nothing of the other.
 *
 * @param filing that was withdrawn
 * @param to the filing that took its place
 * @param by display name
 * @param reason as typed, null where an earlier move was undone
 * @param standing whether the document still lies where it was put; only then it can be undone
 */
public record Move(
    DocumentId documentId,
    long filing,
    long to,
    Instant at,
    String by,
    String reason,
    boolean standing) {}
