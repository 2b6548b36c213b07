package org.galien.platform.load;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Turns at work that takes much memory or a whole core. Who comes first is served first; who would
 * wait too long, or finds the queue full, is told so at once instead of ending the server for all.
 *
 * <p>Take a turn outside of transactions: whoever waits inside one keeps a connection from others.
 */
public final class Turns {

  private final Semaphore turns;
  private final Semaphore places;
  private final Duration patience;

  /**
   * @param atOnce how many work at the same time
   * @param waiting how many more may wait
   * @param patience how long each of them waits
   */
  public Turns(int atOnce, int waiting, Duration patience) {
    this.turns = new Semaphore(atOnce, true);
    this.places = new Semaphore(atOnce + waiting);
    this.patience = patience;
  }

  /** Turns for work that keeps a core busy: half of them, so that screens have the rest. */
  public static Turns ofProcessor(int waiting, Duration patience) {
    return new Turns(
        Math.max(1, Runtime.getRuntime().availableProcessors() / 2), waiting, patience);
  }

  /** Somebody's turn, until it is closed. */
  public interface Turn extends AutoCloseable {
    @Override
    void close();
  }

  /**
   * @throws TooBusy when the queue is full or the wait too long; the work was not begun
   */
  public <T> T take(Supplier<T> work) {
    try (Turn turn = begin()) {
      return work.get();
    }
  }

  /**
   * Waits for a turn.
   *
   * @throws TooBusy when the queue is full or the wait too long
   */
  public Turn begin() {
    if (!places.tryAcquire()) {
      throw new TooBusy();
    }
    if (!comes()) {
      places.release();
      throw new TooBusy();
    }
    return () -> {
      turns.release();
      places.release();
    };
  }

  private boolean comes() {
    try {
      return turns.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
