package org.galien.ai.runtime;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.galien.ai.runtime.ModelFailure.Reason;
import org.junit.jupiter.api.Test;

class BreakerTest {

  private final Hands clock = new Hands();
  private final Breaker breaker = new Breaker(clock);

  /** A clock that is set by hand. */
  private static final class Hands extends Clock {
    private Instant now = Instant.parse("2026-11-27T08:00:00Z");

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }

  private void fails(int times) {
    for (int i = 0; i < times; i++) {
      breaker.failed(Reason.TIMED_OUT);
    }
  }

  @Test
  void threeFailuresRunningGiveTheServerRestAndOneQuestionTriesAgain() {
    fails(2);
    assertDoesNotThrow(breaker::require);
    fails(1);
    assertEquals(Reason.UNREACHABLE, assertThrows(ModelFailure.class, breaker::require).reason());
    clock.now = clock.now.plusSeconds(30);
    assertDoesNotThrow(breaker::require);
    fails(1);
    assertEquals(clock.now.plusSeconds(60), breaker.openUntil().orElseThrow());
  }

  @Test
  void noRestIsLongerThanTenMinutes() {
    fails(50);
    assertEquals(clock.now.plus(Duration.ofMinutes(10)), breaker.openUntil().orElseThrow());
  }

  @Test
  void anAnswerForgivesAndWhatIsNotTheServersFaultDoesNotCount() {
    fails(2);
    breaker.succeeded();
    fails(2);
    breaker.failed(Reason.INVALID_ANSWER);
    breaker.failed(Reason.CANCELLED);
    assertTrue(breaker.openUntil().isEmpty());
  }
}
