package org.galien.launcher.load;

import java.time.Duration;
import java.util.List;

/** Somebody who works on, and notes how long each request took. */
public final class Watcher implements AutoCloseable {

  private final Latencies latencies = new Latencies();
  private final Duration pause;
  private final Thread thread;
  private volatile boolean ended;

  /**
   * @param paths asked for in turn
   * @param pause after each answer; somebody who reads takes seconds
   */
  public Watcher(Caller caller, List<String> paths, Duration pause) {
    this.pause = pause;
    thread = Thread.ofPlatform().start(() -> work(caller, paths));
  }

  private void work(Caller caller, List<String> paths) {
    try {
      for (int i = 0; !ended; i++) {
        String path = paths.get(i % paths.size());
        latencies.measure(() -> caller.get(path));
        Thread.sleep(pause);
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
