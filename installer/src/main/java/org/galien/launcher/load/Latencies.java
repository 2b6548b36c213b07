package org.galien.launcher.load;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntSupplier;

/** How long requests took, and how many were not answered as they should. */
public final class Latencies {

  private static final int OK = 200;

  private final List<Double> milliseconds = new ArrayList<>();
  private int failed;

  /** Measures one. */
  public void measure(IntSupplier request) {
    long begin = System.nanoTime();
    int status = request.getAsInt();
    add((System.nanoTime() - begin) / 1e6, status == OK);
  }

  /** Notes one that was measured elsewhere. */
  public void took(double milliseconds) {
    add(milliseconds, true);
  }

  private synchronized void add(double took, boolean good) {
    milliseconds.add(took);
    failed += good ? 0 : 1;
  }

  /** Puts others beside these. */
  public synchronized void add(Latencies others) {
    synchronized (others) {
      milliseconds.addAll(others.milliseconds);
      failed += others.failed;
    }
  }

  /** Milliseconds within which so many of a hundred were answered. */
  public synchronized double percentile(int percent) {
    List<Double> sorted = milliseconds.stream().sorted().toList();
    return sorted.isEmpty()
        ? 0
        : sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
  }

  public synchronized int failed() {
    return failed;
  }

  public synchronized int number() {
    return milliseconds.size();
  }
}
