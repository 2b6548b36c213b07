package org.galien.platform.bench;

import java.util.Locale;

/**
 * One path that was measured.
 *
 * @param measured 95th percentile in milliseconds, as is {@code limit}
 * @param baseline the same SQL without the services, in milliseconds; NaN where there is none
 * @param ratioLimit how many times the baseline is allowed; NaN where no ratio is asked
 */
public record Figure(String what, double measured, double limit, double baseline, double ratioLimit)
    implements BenchRow {

  /** The head of the table. */
  public static final String HEAD =
      """
      | what, 95th percentile | measured | limit | its SQL alone | ratio | met |
      |---|---:|---:|---:|---:|---|""";

  /** With nothing to compare it with. */
  public static Figure alone(String what, double measured, double limit) {
    return new Figure(what, measured, limit, Double.NaN, Double.NaN);
  }

  @Override
  public boolean met() {
    return measured <= limit && (Double.isNaN(ratioLimit) || ratio() <= ratioLimit);
  }

  private double ratio() {
    return measured / baseline;
  }

  @Override
  public String row() {
    return String.format(
        Locale.ROOT,
        "| %s | %.1f ms | ≤ %.0f ms | %s | %s | %s |",
        what,
        measured,
        limit,
        Double.isNaN(baseline) ? "–" : String.format(Locale.ROOT, "%.1f ms", baseline),
        shownRatio(),
        met() ? "yes" : "**no**");
  }

  private String shownRatio() {
    if (Double.isNaN(baseline)) {
      return "–";
    }
    return Double.isNaN(ratioLimit)
        ? String.format(Locale.ROOT, "%.1f", ratio())
        : String.format(Locale.ROOT, "%.1f (≤ %.0f)", ratio(), ratioLimit);
  }
}
