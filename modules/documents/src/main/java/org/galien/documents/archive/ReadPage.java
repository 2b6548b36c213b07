package org.galien.documents.archive;

import java.util.List;
import org.galien.documents.DocumentRead;

/**
 * Some of the documents that were read, oldest first.
 *
 * @param documents none when nothing was read since
 * @param end where the next page begins
 */
public record ReadPage(List<DocumentRead> documents, ReadMark end) {}
