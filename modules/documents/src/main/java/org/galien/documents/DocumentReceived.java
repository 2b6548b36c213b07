package org.galien.documents;

/** A file is in the vault and waits to be read. */
public record DocumentReceived(DocumentId documentId) {}
