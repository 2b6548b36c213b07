package org.galien.encounters.growth;

import java.time.LocalDate;

/**
 * A measure of a child and where it lies.
 *
 * @param value in the unit of its measure
 * @param z standard deviations from the median; null where the reference says nothing
 * @param percentile 0 to 100; null as {@code z}
 */
public record GrowthPoint(LocalDate day, int ageDays, double value, Double z, Double percentile) {}
