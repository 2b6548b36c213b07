package org.galien.encounters.synopses;

import java.time.Instant;

/**
 * A summary somebody answers for.
 *
 * @param acceptedBy display name
 * @param superseded true when a later one has taken its place
 * @param sourceChanged true when something it may rest on left the lists or was corrected since: it
 *     is read with that in mind, never as what is so today
 * @param withdrawalReason why it was taken out of force, or null
 */
public record SynopsisView(
    long id,
    String text,
    Provenance provenance,
    Instant acceptedAt,
    String acceptedBy,
    boolean superseded,
    boolean sourceChanged,
    String withdrawalReason) {}
