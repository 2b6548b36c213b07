package org.galien.documents.results;

import org.galien.platform.places.Measure;

/**
 * What was measured under a name that was searched for.
 *
 * @param latest its latest value
 * @param count how many values there are
 */
public record FoundResult(Measure latest, int count) {}
