package org.galien.ai.melanoma.skin;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Properties;

/**
 * From the networks' scores to a probability, with thresholds chosen on validation images. It is a
 * part of the weights and lies beside them.
 *
 * @param scores rising, log p(melanoma) − 0.1 log p(naevus); likewise, of each, probability, low
 *     and high of its 90 % interval
 * @param low below it a probability is in the low zone
 * @param high from it on a probability is in the high zone
 * @param familiar the farthest that is scored, as the model's label {@code unfamiliar} says
 */
record Calibration(
    double[] scores,
    double[] probabilities,
    double[] lows,
    double[] highs,
    double low,
    double high,
    double familiar) {

  static final String FILE = "calibration.properties";

  static Calibration read(Path folder) throws IOException {
    Properties said = new Properties();
    try (Reader reader = Files.newBufferedReader(folder.resolve(FILE))) {
      said.load(reader);
    }
    return new Calibration(
        numbers(said, "scores"),
        numbers(said, "probabilities"),
        numbers(said, "lows"),
        numbers(said, "highs"),
        Double.parseDouble(said.getProperty("low")),
        Double.parseDouble(said.getProperty("high")),
        Double.parseDouble(said.getProperty("familiar")));
  }

  Finding finding(double score) {
    double probability = at(score, probabilities);
    Zone zone = probability >= high ? Zone.HIGH : probability >= low ? Zone.MIDDLE : Zone.LOW;
    return new Finding(null, 0, probability, at(score, lows), at(score, highs), zone);
  }

  /** Between two points of the table in a straight line; beyond its ends, as at the end. */
  private double at(double score, double[] values) {
    int found = Arrays.binarySearch(scores, score);
    int above = found >= 0 ? found : -found - 1;
    if (above == 0) {
      return values[0];
    }
    if (above == scores.length) {
      return values[above - 1];
    }
    double part = (score - scores[above - 1]) / (scores[above] - scores[above - 1]);
    return values[above - 1] + part * (values[above] - values[above - 1]);
  }

  private static double[] numbers(Properties said, String key) {
    return Arrays.stream(said.getProperty(key).split(","))
        .map(String::strip)
        .mapToDouble(Double::parseDouble)
        .toArray();
  }
}
