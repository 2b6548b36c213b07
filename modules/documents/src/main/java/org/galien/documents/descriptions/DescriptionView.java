package org.galien.documents.descriptions;

import java.time.Instant;

/** The gist of a document as a person accepted it. */
public record DescriptionView(
    String text, Provenance provenance, Instant acceptedAt, String acceptedBy) {}
