package org.galien.ai.summaries;

import java.time.Duration;

/** In which order summaries are prepared: who is nearest to being seen comes first. */
enum Turn {
  LOOKED_AT(4),
  IN_CONSULTATION(3),
  WAITING(2),
  NEXT_DAY(1),
  /** As they come. */
  ARRIVING(0);

  /** More than anything waits for in the queue. */
  private static final Duration STEP = Duration.ofDays(60);

  private final int steps;

  Turn(int steps) {
    this.steps = steps;
  }

  Duration ahead() {
    return STEP.multipliedBy(steps);
  }
}
