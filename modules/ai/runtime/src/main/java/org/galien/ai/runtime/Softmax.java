package org.galien.ai.runtime;

import java.util.Arrays;

/** From what networks put out to probabilities. */
final class Softmax {

  private Softmax() {}

  /** Adds the log-probabilities of n rows to those of the labels. */
  static void addLogs(float[] logits, int n, double[] logs) throws ModelFailure {
    int labels = logs.length;
    for (int row = 0; row < n; row++) {
      double highest = Double.NEGATIVE_INFINITY;
      for (int i = 0; i < labels; i++) {
        highest = Math.max(highest, logits[row * labels + i]);
      }
      double sum = 0;
      for (int i = 0; i < labels; i++) {
        sum += Math.exp(logits[row * labels + i] - highest);
      }
      for (int i = 0; i < labels; i++) {
        logs[i] += logits[row * labels + i] - highest - Math.log(sum);
      }
    }
    if (!Double.isFinite(Arrays.stream(logs).sum())) {
      throw new ModelFailure(ModelFailure.Reason.INVALID_ANSWER, "what came out is no number");
    }
  }

  /** Probabilities of the mean of so many log-probabilities. */
  static double[] ofLogs(double[] logs, int count) {
    double[] exponentials = Arrays.stream(logs).map(log -> Math.exp(log / count)).toArray();
    double sum = Arrays.stream(exponentials).sum();
    return Arrays.stream(exponentials).map(e -> e / sum).toArray();
  }
}
