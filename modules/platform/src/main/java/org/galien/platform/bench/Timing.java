package org.galien.platform.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;

/** Durations of one thing done many times, in milliseconds. */
public final class Timing {

  private final List<Double> millis = new ArrayList<>();

  /** Answers what the work answers. */
  public <T> T measure(Callable<T> work) throws Exception {
    long start = System.nanoTime();
    T result = work.call();
    millis.add((System.nanoTime() - start) / 1e6);
    return result;
  }

  /** The value that {@code percent} of the durations do not exceed. */
  public double percentile(int percent) {
    List<Double> sorted = new ArrayList<>(millis);
    Collections.sort(sorted);
    int rank = (int) Math.ceil(sorted.size() * percent / 100.0);
    return sorted.get(Math.max(0, rank - 1));
  }

  void add(Timing other) {
    millis.addAll(other.millis);
  }
}
