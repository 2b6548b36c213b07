package org.galien.ai.summaries.french;

import java.time.LocalDate;

/**
 * A text to summarise.
 *
 * @param date of the act or letter
 * @param genre the document's type in lower case, {@code consultation} for a note
 */
public record Source(SourceRef ref, LocalDate date, String genre, String text) {}
