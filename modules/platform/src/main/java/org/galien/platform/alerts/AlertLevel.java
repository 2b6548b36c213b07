package org.galien.platform.alerts;

import java.time.Duration;

/** How soon somebody has to see an alert. */
public enum AlertLevel {
  /** Shown, and silent. */
  NOTICE(Duration.ZERO),
  /** Heard once a minute. */
  URGENT(Duration.ofMinutes(1)),
  /** Heard every ten seconds. */
  EMERGENCY(Duration.ofSeconds(10));

  private final Duration rhythm;

  AlertLevel(Duration rhythm) {
    this.rhythm = rhythm;
  }

  /** From one sound to the next until somebody acknowledges; zero for none. */
  public Duration rhythm() {
    return rhythm;
  }
}
