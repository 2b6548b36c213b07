package org.galien.ai.triage.dates;

import java.time.LocalDate;

/**
 * A date written in the text.
 *
 * @param start offset of its first character
 * @param end offset after its last character
 * @param certain false when a digit was guessed from a letter (O for 0, l for 1) or the century
 *     from a two-digit year: such a date never identifies a person by itself
 */
public record DateSpan(LocalDate date, int start, int end, boolean certain) {}
