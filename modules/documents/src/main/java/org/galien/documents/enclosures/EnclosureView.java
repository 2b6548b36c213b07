package org.galien.documents.enclosures;

import org.galien.documents.DocumentId;
import org.galien.documents.opening.FileKind;

/**
 * A file that a document encloses.
 *
 * @param number from 1, within its document
 * @param size in bytes
 * @param imported the document it became, or null
 */
public record EnclosureView(
    int number, String name, long size, FileKind kind, DocumentId imported) {}
