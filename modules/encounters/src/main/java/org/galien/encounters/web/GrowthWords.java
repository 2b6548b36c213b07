package org.galien.encounters.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.galien.encounters.growth.GrowthChart;
import org.galien.encounters.growth.GrowthPoint;
import org.galien.encounters.growth.Percentiles;

/** A child's growth as it is drawn and said. */
final class GrowthWords {

  private static final List<String> LABELS = List.of("P3", "P15", "P50", "P85", "P97");
  private static final double LEAST = 0.1;
  private static final double MOST = 99.9;

  private GrowthWords() {}

  /** {@code P84, +1,0 ET}. */
  static String place(GrowthPoint point) {
    double percentile = point.percentile();
    String rank =
        percentile < LEAST
            ? "< P0,1"
            : percentile > MOST
                ? "> P99,9"
                : "P"
                    + String.format(
                        Locale.FRENCH,
                        percentile < 1 || percentile > 99 ? "%.1f" : "%.0f",
                        percentile);
    return rank + ", " + String.format(Locale.FRENCH, "%+.1f ET", point.z());
  }

  /** Values over age, the percentiles behind them. */
  static MeasureCurve curve(GrowthChart chart) {
    List<MeasureCurve.Point> points =
        chart.points().stream()
            .map(p -> new MeasureCurve.Point(p.day(), p.ageDays(), p.value()))
            .toList();
    List<MeasureCurve.Guide> guides = new ArrayList<>();
    for (int i = 0; i < LABELS.size(); i++) {
      double z = Percentiles.DRAWN[i];
      List<double[]> places =
          chart.reference().stream().map(lms -> new double[] {lms.ageDays(), lms.at(z)}).toList();
      guides.add(new MeasureCurve.Guide(LABELS.get(i), places));
    }
    return new MeasureCurve(List.of(points), guides, chart.reference().getFirst().ageDays());
  }
}
