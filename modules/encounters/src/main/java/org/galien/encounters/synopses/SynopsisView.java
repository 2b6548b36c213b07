package org.galien.encounters.synopses;

import java.time.Instant;

/**
 * A summary somebody answers for.
 *
 * @param acceptedBy display name
 * @param superseded true when a later one has taken its place
 */
public record SynopsisView(
    long id,
    String text,
    Provenance provenance,
    Instant acceptedAt,
    String acceptedBy,
    boolean superseded) {}
