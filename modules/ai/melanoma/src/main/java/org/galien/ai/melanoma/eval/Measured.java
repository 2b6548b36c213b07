package org.galien.ai.melanoma.eval;

import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/** Figures of scored pictures, each with an interval. */
final class Measured {

  private static final int DRAWS = 400;
  private static final int BINS = 10;
  private static final double Z = 1.96;

  private Measured() {}

  /** A picture with its score and what is right. */
  record Case(double score, boolean melanoma) {}

  /**
   * A figure.
   *
   * @param low of its 95 % interval; likewise high
   */
  record Estimate(double value, double low, double high) {}

  static Estimate auc(List<Case> cases) {
    return drawn(cases, Measured::area);
  }

  /** Mean distance between what was said and what was, over ten equal parts of the scores. */
  static Estimate calibrationError(List<Case> cases) {
    return drawn(cases, Measured::error);
  }

  /** Wilson's interval. */
  static Estimate part(long hits, long of) {
    if (of == 0) {
      return new Estimate(Double.NaN, Double.NaN, Double.NaN);
    }
    double p = (double) hits / of;
    double z = Z * Z / of;
    double middle = (p + z / 2) / (1 + z);
    double reach = Z * Math.sqrt(p * (1 - p) / of + z / (4 * of)) / (1 + z);
    return new Estimate(p, Math.max(0, middle - reach), Math.min(1, middle + reach));
  }

  private static Estimate drawn(List<Case> cases, ToDoubleFunction<List<Case>> figure) {
    Random random = new Random(1);
    double[] drawn =
        random
            .ints(DRAWS, 0, Integer.MAX_VALUE)
            .mapToDouble(
                seed ->
                    figure.applyAsDouble(
                        new Random(seed)
                            .ints(cases.size(), 0, cases.size())
                            .mapToObj(cases::get)
                            .toList()))
            .filter(Double::isFinite)
            .sorted()
            .toArray();
    int tail = drawn.length / 40;
    return drawn.length == 0
        ? new Estimate(Double.NaN, Double.NaN, Double.NaN)
        : new Estimate(figure.applyAsDouble(cases), drawn[tail], drawn[drawn.length - 1 - tail]);
  }

  /** By ranks, ties shared. */
  private static double area(List<Case> cases) {
    Case[] sorted =
        cases.stream().sorted((a, b) -> Double.compare(a.score(), b.score())).toArray(Case[]::new);
    double ranks = 0;
    long ill = 0;
    for (int i = 0; i < sorted.length; ) {
      int j = i;
      while (j < sorted.length && sorted[j].score() == sorted[i].score()) {
        j++;
      }
      double rank = (i + j + 1) / 2.0;
      for (int k = i; k < j; k++) {
        if (sorted[k].melanoma()) {
          ranks += rank;
          ill++;
        }
      }
      i = j;
    }
    double pairs = (double) ill * (sorted.length - ill);
    return pairs == 0 ? Double.NaN : (ranks - ill * (ill + 1) / 2.0) / pairs;
  }

  private static double error(List<Case> cases) {
    double[] said = new double[BINS];
    double[] was = new double[BINS];
    for (Case one : cases) {
      int bin = Math.min(BINS - 1, (int) (one.score() * BINS));
      said[bin] += one.score();
      was[bin] += one.melanoma() ? 1 : 0;
    }
    double sum = 0;
    for (int i = 0; i < BINS; i++) {
      sum += Math.abs(said[i] - was[i]);
    }
    return cases.isEmpty() ? Double.NaN : sum / cases.size();
  }
}
