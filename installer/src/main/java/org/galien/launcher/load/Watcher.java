package org.galien.launcher.load;

import java.util.List;

/** Somebody who works on, ten requests a second at most, and notes how long each took. */
public final class Watcher implements AutoCloseable {

  private static final long PAUSE = 100;

  private final Latencies latencies = new Latencies();
  private final Thread thread;
  private volatile boolean ended;

  /**
   * @param paths asked for in turn
   */
  public Watcher(Caller caller, List<String> paths) {
    thread = Thread.ofPlatform().start(() -> work(caller, paths));
  }

  private void work(Caller caller, List<String> paths) {
    try {
      for (int i = 0; !ended; i++) {
        String path = paths.get(i % paths.size());
        latencies.measure(() -> caller.get(path));
        Thread.sleep(PAUSE);
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  public Latencies latencies() {
    return latencies;
  }

  @Override
  public void close() {
    ended = true;
    try {
      thread.join();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
