package org.galien.encounters.notes;

import java.time.Instant;

/**
 * A signed note.
 *
 * @param version 1 for the first signature
 * @param author display name of who signed
 * @param writer display name of who wrote it, null when the signer did
 * @param amendmentReason why it was corrected; null for version 1
 */
public record NoteVersion(
    int version,
    NoteContent content,
    String author,
    String writer,
    Instant signedAt,
    String amendmentReason) {}
