package org.galien.ai.summaries;

import java.time.LocalDate;
import org.galien.ai.summaries.french.SourceKind;

/**
 * Where a sentence comes from.
 *
 * @param revision version of a signed note; 0 elsewhere
 * @param genre the document's type in lower case, {@code consultation} or {@code nursing} for a
 *     note
 * @param date of the source, null for list entries
 * @param page of the document, from 1; null elsewhere
 */
public record CitationView(
    SourceKind kind,
    long sourceId,
    long revision,
    String genre,
    LocalDate date,
    Integer page,
    String quote) {}
