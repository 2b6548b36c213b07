package org.galien.encounters.growth;

/** The normal distribution. */
public final class Percentiles {

  /** Standard deviations of the percentiles that are drawn: 3, 15, 50, 85, 97. */
  public static final double[] DRAWN = {-1.880794, -1.036433, 0, 1.036433, 1.880794};

  private Percentiles() {}

  /**
   * How many of hundred lie below, by the series of Abramowitz and Stegun 7.1.26, to 0.00002 of
   * them.
   */
  public static double of(double z) {
    double x = Math.abs(z) / Math.sqrt(2);
    double t = 1 / (1 + 0.3275911 * x);
    double polynomial =
        t
            * (0.254829592
                + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))));
    double half = (1 - polynomial * Math.exp(-x * x)) / 2;
    return 100 * (z < 0 ? 0.5 - half : 0.5 + half);
  }
}
