package org.galien.terminology.interactions;

import java.time.YearMonth;

/**
 * Which thesaurus is in use.
 *
 * @param source name of the folder it was read from
 */
public record ThesaurusEdition(YearMonth month, String source, int substances, int entries) {}
