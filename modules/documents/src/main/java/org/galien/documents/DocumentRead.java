package org.galien.documents;

/**
 * A text is there.
 *
 * @param revision grows when the same document is read again
 */
public record DocumentRead(DocumentId documentId, long revision) {}
