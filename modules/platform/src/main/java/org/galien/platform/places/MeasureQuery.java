package org.galien.platform.places;

import java.time.LocalDate;

/**
 * What is asked of those who measure.
 *
 * @param patient number of the chart
 * @param since only what was measured on this day or later; null for everything
 * @param limit how many at most, the latest
 */
public record MeasureQuery(long patient, LocalDate since, int limit) {}
