package org.galien.standalone.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** The practice's clock, which a test may stop at a moment and let go on. */
@Alternative
@ApplicationScoped
public class TestClock extends Clock {

  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
  private volatile Instant stoppedAt;

  public void stopAt(LocalDateTime wallClock) {
    stopAt(wallClock.atZone(PARIS).toInstant());
  }

  public void stopAt(Instant moment) {
    stoppedAt = moment;
  }

  public void goOn() {
    stoppedAt = null;
  }

  @Override
  public Instant instant() {
    Instant stopped = stoppedAt;
    return stopped == null ? Instant.now() : stopped;
  }

  @Override
  public ZoneId getZone() {
    return PARIS;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return Clock.fixed(instant(), zone);
  }
}
