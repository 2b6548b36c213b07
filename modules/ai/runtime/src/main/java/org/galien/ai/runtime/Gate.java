package org.galien.ai.runtime;

import java.time.Clock;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * Before one server: as many questions at once as it can hold, in the order they came, a bounded
 * number waiting, none while the server is left alone.
 */
final class Gate {

  /** So many questions a turn may wait; whoever comes after is sent back to the task queue. */
  static final int WAITING_A_TURN = 16;

  private static final long TICK_MILLIS = 250;

  final Breaker breaker;
  private final int most;
  private final Semaphore turns;

  Gate(int concurrency, Clock clock) {
    most = concurrency * WAITING_A_TURN;
    turns = new Semaphore(concurrency, true);
    breaker = new Breaker(clock);
  }

  /**
   * Runs a call of the server when its turn comes.
   *
   * @throws ModelFailure of the call, and {@link ModelFailure.Reason#BUSY} when too many wait
   */
  <T> T pass(Call<T> call, BooleanSupplier cancelled) throws ModelFailure {
    breaker.require();
    if (waiting() >= most) {
      throw new ModelFailure(ModelFailure.Reason.BUSY, waiting() + " wait already");
    }
    waitForTurn(cancelled);
    try {
      // Who waited behind a call that killed the server need not find out for itself.
      breaker.require();
      if (cancelled.getAsBoolean()) {
        throw new ModelFailure(ModelFailure.Reason.CANCELLED, "called off before its turn");
      }
      T answer = call.run();
      breaker.succeeded();
      return answer;
    } catch (ModelFailure failure) {
      breaker.failed(failure.reason());
      throw failure;
    } finally {
      turns.release();
    }
  }

  int waiting() {
    return turns.getQueueLength();
  }

  private void waitForTurn(BooleanSupplier cancelled) throws ModelFailure {
    try {
      while (!turns.tryAcquire(TICK_MILLIS, TimeUnit.MILLISECONDS)) {
        if (cancelled.getAsBoolean()) {
          throw new ModelFailure(ModelFailure.Reason.CANCELLED, "called off while waiting");
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ModelFailure(ModelFailure.Reason.CANCELLED, "while waiting its turn", e);
    }
  }

  /** A call of a model server. */
  interface Call<T> {
    T run() throws ModelFailure;
  }
}
