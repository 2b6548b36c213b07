package org.galien.documents.opening;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Kills a child process once its time is over or the work is no longer wanted. */
public final class ProcessGuard implements AutoCloseable {
  private static final long POLL_MILLIS = 200;

  private final Process process;
  private final BooleanSupplier cancelled;
  private final Thread watch;
  private volatile long deadline;
  private volatile boolean struck;

  public ProcessGuard(Process process, Duration limit, BooleanSupplier cancelled) {
    this.process = process;
    this.cancelled = cancelled;
    allow(limit);
    this.watch = Thread.ofPlatform().daemon().name("galien-reading-guard").start(this::watch);
  }

  /** Starts a new allowance, for the next request to the same process. */
  void allow(Duration limit) {
    deadline = System.nanoTime() + limit.toNanos();
  }

  /** Whether this guard ended the process. */
  public boolean struck() {
    return struck;
  }

  private void watch() {
    try {
      while (process.isAlive()) {
        if (System.nanoTime() - deadline > 0 || cancelled.getAsBoolean()) {
          struck = true;
          process.destroyForcibly();
          return;
        }
        Thread.sleep(POLL_MILLIS);
      }
    } catch (InterruptedException closed) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    watch.interrupt();
    process.destroyForcibly();
  }
}
