package org.galien.encounters.writing;

import java.time.Instant;

/**
 * Abbreviations as somebody wrote them.
 *
 * @param lines one a line, {@code ras = rien à signaler}
 * @param own false while it is the list that Galien brings
 * @param version what a change says it starts from
 * @param by display name of who changed it last, empty before
 * @param at null before the first change
 */
public record AbbreviationList(String lines, boolean own, long version, String by, Instant at) {}
