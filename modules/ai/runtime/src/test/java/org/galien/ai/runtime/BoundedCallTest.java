package org.galien.ai.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class BoundedCallTest {

  private static final Duration LONG = Duration.ofMinutes(1);
  private final CountDownLatch interrupted = new CountDownLatch(1);

  @Test
  void interruptsACallNobodyWantsAnyMore() throws Exception {
    assertEquals(
        ModelFailure.Reason.CANCELLED,
        assertThrows(ModelFailure.class, () -> BoundedCall.run(this::waiting, LONG, () -> true))
            .reason());
    interrupted.await();
  }

  @Test
  void interruptsACallThatTakesTooLong() throws Exception {
    Duration none = Duration.ZERO;
    assertEquals(
        ModelFailure.Reason.TIMED_OUT,
        assertThrows(ModelFailure.class, () -> BoundedCall.run(this::waiting, none, () -> false))
            .reason());
    interrupted.await();
  }

  @Test
  void aBrokenConnectionIsUnreachable() {
    assertEquals(
        ModelFailure.Reason.UNREACHABLE,
        assertThrows(ModelFailure.class, () -> BoundedCall.run(this::broken, LONG, () -> false))
            .reason());
  }

  private Object broken() throws IOException {
    throw new IOException("reset");
  }

  private Object waiting() throws InterruptedException {
    try {
      new CountDownLatch(1).await();
      return null;
    } catch (InterruptedException e) {
      interrupted.countDown();
      throw e;
    }
  }
}
