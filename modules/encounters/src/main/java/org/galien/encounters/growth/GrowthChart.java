package org.galien.encounters.growth;

import java.util.List;
import org.galien.terminology.GrowthMeasure;
import org.galien.terminology.ImportedTable;
import org.galien.terminology.Lms;

/**
 * One measure of a child over age, with the reference around it.
 *
 * @param points oldest first, never empty
 * @param reference by age, from the birth to the last age that it covers of those shown
 * @param table the file it is from
 */
public record GrowthChart(
    GrowthMeasure measure, List<GrowthPoint> points, List<Lms> reference, ImportedTable table) {}
