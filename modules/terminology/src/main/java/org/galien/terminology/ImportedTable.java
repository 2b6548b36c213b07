package org.galien.terminology;

import java.time.Instant;

/**
 * A table in use.
 *
 * @param source name of the file it is from
 * @param edition which version it is, as who imported it said; may be empty
 * @param importedBy display name; empty for the command line
 */
public record ImportedTable(
    String source, String edition, int entries, Instant importedAt, String importedBy) {}
