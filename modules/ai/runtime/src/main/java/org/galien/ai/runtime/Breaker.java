package org.galien.ai.runtime;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Leaves a server alone that failed several times running, longer from time to time: it recovers
 * better unasked, and nobody waits for it. After the pause one question is let through.
 */
final class Breaker {

  private static final int TOLERATED = 3;
  private static final Duration FIRST = Duration.ofSeconds(30);
  private static final Duration LONGEST = Duration.ofMinutes(10);

  /** What is the server's fault; an answer of another shape is the model's. */
  private static final Set<ModelFailure.Reason> ITS_FAULT =
      EnumSet.of(ModelFailure.Reason.UNREACHABLE, ModelFailure.Reason.TIMED_OUT);

  private final Clock clock;
  private int failures;
  private Instant closedAgain = Instant.MIN;

  Breaker(Clock clock) {
    this.clock = clock;
  }

  /**
   * @throws ModelFailure {@link ModelFailure.Reason#UNREACHABLE} while the server is left alone
   */
  void require() throws ModelFailure {
    Optional<Instant> until = openUntil();
    if (until.isPresent()) {
      throw new ModelFailure(
          ModelFailure.Reason.UNREACHABLE, "left alone until " + until.get() + " after failures");
    }
  }

  synchronized void succeeded() {
    failures = 0;
    closedAgain = Instant.MIN;
  }

  synchronized void failed(ModelFailure.Reason reason) {
    if (!ITS_FAULT.contains(reason)) {
      return;
    }
    failures++;
    if (failures >= TOLERATED) {
      Duration pause = FIRST.multipliedBy(1L << Math.min(failures - TOLERATED, 10));
      closedAgain = clock.instant().plus(pause.compareTo(LONGEST) > 0 ? LONGEST : pause);
    }
  }

  /** Empty while the server may be asked. */
  synchronized Optional<Instant> openUntil() {
    return clock.instant().isBefore(closedAgain) ? Optional.of(closedAgain) : Optional.empty();
  }
}
