package org.galien.platform.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TurnsTest {

  private final AtomicInteger atWork = new AtomicInteger();
  private final AtomicInteger most = new AtomicInteger();

  @Test
  void noMoreWorkAtOnceThanThereAreTurnsAndAllComeToTheirs() {
    Turns turns = new Turns(2, 100, Duration.ofSeconds(30));
    AtomicInteger done = new AtomicInteger();
    try (ExecutorService threads = Executors.newFixedThreadPool(20)) {
      IntStream.range(0, 60)
          .forEach(i -> threads.submit(() -> done.addAndGet(turns.take(this::work))));
    }
    assertEquals(60, done.get());
    assertTrue(most.get() <= 2, most.get() + " at once");
  }

  @Test
  void whoFindsTheQueueFullIsToldAtOnce() throws InterruptedException {
    Turns turns = new Turns(1, 0, Duration.ofSeconds(30));
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch end = new CountDownLatch(1);
    try (ExecutorService threads = Executors.newSingleThreadExecutor()) {
      threads.submit(() -> turns.take(() -> held(begun, end)));
      begun.await();
      assertThrows(TooBusy.class, () -> turns.take(this::work));
      end.countDown();
    }
    assertEquals(1, turns.take(this::work));
  }

  @Test
  void whoWouldWaitTooLongIsToldAndTheWorkIsNotBegun() throws InterruptedException {
    Turns turns = new Turns(1, 5, Duration.ofMillis(20));
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch end = new CountDownLatch(1);
    try (ExecutorService threads = Executors.newSingleThreadExecutor()) {
      threads.submit(() -> turns.take(() -> held(begun, end)));
      begun.await();
      assertThrows(TooBusy.class, () -> turns.take(this::work));
      end.countDown();
    }
    assertEquals(0, most.get());
  }

  private static int held(CountDownLatch begun, CountDownLatch end) {
    begun.countDown();
    try {
      end.await();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
    return 0;
  }

  private int work() {
    most.accumulateAndGet(atWork.incrementAndGet(), Math::max);
    Thread.yield();
    atWork.decrementAndGet();
    return 1;
  }
}
