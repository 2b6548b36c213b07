package org.galien.scheduling.web;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.galien.scheduling.WallClock;
import org.galien.scheduling.WallClock.Jump;

/**
 * The time axis of a grid: minutes that pass from its top on. Where the clocks change, a day's axis
 * leaves out the hour that does not exist, or has one twice.
 */
record Axis(LocalDateTime top, ZoneId zone) {

  /** Days side by side share one axis of wall-clock times. */
  static Axis ofWeek(LocalDateTime top) {
    return new Axis(top, ZoneOffset.UTC);
  }

  int minutes(LocalDateTime time) {
    return (int) new WallClock(zone).between(top, time).toMinutes();
  }

  /** The second time that the clock shows this, where it does. */
  Optional<Integer> minutesAgain(LocalDateTime time) {
    return jump()
        .filter(jump -> !jump.skipped() && jump.covers(time))
        .map(jump -> minutes(time) + (int) Duration.between(jump.from(), jump.to()).toMinutes());
  }

  int now(ZonedDateTime now) {
    return zone.equals(now.getZone())
        ? (int) Duration.between(top.atZone(zone), now).toMinutes()
        : minutes(now.toLocalDateTime());
  }

  /** Where the clock jumps below the top. */
  Optional<Jump> jump() {
    return new WallClock(zone)
        .jumpOn(top.toLocalDate())
        .filter(jump -> top.isBefore(jump.before()));
  }
}
