package org.galien.ai.runtime;

import dev.langchain4j.exception.HttpException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

/**
 * Runs a blocking call in a thread of its own, which is interrupted when time is up or the call is
 * no longer wanted: the JDK's client then closes the connection, and the server stops computing.
 */
final class BoundedCall {

  private static final long TICK_MILLIS = 250;

  private BoundedCall() {}

  static <T> T run(Callable<T> call, Duration limit, BooleanSupplier cancelled)
      throws ModelFailure {
    FutureTask<T> task = new FutureTask<>(call);
    Thread.ofVirtual().name("model-call").start(task);
    long end = System.nanoTime() + limit.toNanos();
    try {
      while (true) {
        try {
          return task.get(TICK_MILLIS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException tick) {
          if (cancelled.getAsBoolean()) {
            throw new ModelFailure(ModelFailure.Reason.CANCELLED, "called off");
          }
          if (System.nanoTime() > end) {
            throw new ModelFailure(ModelFailure.Reason.TIMED_OUT, "after " + limit);
          }
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ModelFailure(ModelFailure.Reason.CANCELLED, "interrupted", e);
    } catch (ExecutionException e) {
      throw failure(e.getCause());
    } finally {
      task.cancel(true);
    }
  }

  private static ModelFailure failure(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof ModelFailure refusal) {
        return refusal;
      }
      if (cause instanceof dev.langchain4j.exception.TimeoutException
          || cause instanceof java.net.http.HttpTimeoutException) {
        return new ModelFailure(ModelFailure.Reason.TIMED_OUT, cause.getClass().getSimpleName());
      }
      // llama.cpp's server refuses what its context does not hold, rather than to cut it.
      if (cause instanceof HttpException refused
          && refused.statusCode() == 400
          && refused.getMessage().contains("exceed_context_size")) {
        return new ModelFailure(ModelFailure.Reason.CONTEXT_EXCEEDED, "the server refused it");
      }
    }
    // Without the cause: its message may quote what was asked or answered.
    return new ModelFailure(ModelFailure.Reason.UNREACHABLE, thrown.getClass().getSimpleName());
  }
}
