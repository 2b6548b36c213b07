package org.galien.terminology;

/**
 * A reference at one age, as Cole's method keeps it: the power that makes the distribution normal,
 * its median, its coefficient of variation.
 *
 * @param ageDays since birth
 * @param m in the unit of the measure
 */
public record Lms(int ageDays, double l, double m, double s) {

  private static final double FLAT = 1e-9;

  /** How many standard deviations a value lies from the median. */
  public double z(double value) {
    return Math.abs(l) < FLAT ? Math.log(value / m) / s : (Math.pow(value / m, l) - 1) / (l * s);
  }

  /** The value that lies so many standard deviations from the median. */
  public double at(double z) {
    return Math.abs(l) < FLAT ? m * Math.exp(s * z) : m * Math.pow(1 + l * s * z, 1 / l);
  }

  /** Between this and a later one, in proportion. */
  Lms towards(Lms later, int day) {
    double part = (double) (day - ageDays) / (later.ageDays - ageDays);
    return new Lms(
        day, l + (later.l - l) * part, m + (later.m - m) * part, s + (later.s - s) * part);
  }
}
