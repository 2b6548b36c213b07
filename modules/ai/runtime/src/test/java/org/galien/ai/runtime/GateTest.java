package org.galien.ai.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.galien.ai.runtime.ModelFailure.Reason;
import org.galien.standalone.testing.Eventually;
import org.junit.jupiter.api.Test;

class GateTest {

  private final CountDownLatch done = new CountDownLatch(1);
  private final AtomicInteger inside = new AtomicInteger();
  private final AtomicInteger most = new AtomicInteger();

  @Test
  void noMoreAreAskedAtOnceThanTheServerHoldsAndTheQueueHasAnEnd() throws Exception {
    Gate gate = new Gate(2, Clock.systemUTC());
    List<CompletableFuture<Integer>> asked = new ArrayList<>();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < 2 + 2 * Gate.WAITING_A_TURN; i++) {
        asked.add(CompletableFuture.supplyAsync(() -> pass(gate), threads));
      }
      Eventually.waitUntil("two are in, all others wait", () -> gate.waiting() == 32);
      ModelFailure busy =
          assertThrows(ModelFailure.class, () -> gate.pass(inside::get, () -> false));
      assertEquals(Reason.BUSY, busy.reason());
      done.countDown();
      for (CompletableFuture<Integer> one : asked) {
        one.get();
      }
    }
    assertEquals(2, most.get());
  }

  private int pass(Gate gate) {
    try {
      return gate.pass(this::stay, () -> false);
    } catch (ModelFailure e) {
      throw new IllegalStateException(e);
    }
  }

  private int stay() {
    most.accumulateAndGet(inside.incrementAndGet(), Math::max);
    try {
      done.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return inside.decrementAndGet();
  }
}
