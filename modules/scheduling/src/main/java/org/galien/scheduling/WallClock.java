package org.galien.scheduling;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.Optional;

/**
 * The clock on the practice's wall, which twice a year jumps. Appointments are written in its time;
 * how long they last is counted in minutes that pass.
 */
public record WallClock(ZoneId zone) {

  /**
   * The wall-clock times that a day lacks or has twice, usually an hour; {@code to} is excluded.
   *
   * @param skipped true when they do not exist, false when each comes twice
   */
  public record Jump(LocalDateTime from, LocalDateTime to, boolean skipped) {

    public boolean covers(LocalDateTime time) {
      return !time.isBefore(from) && time.isBefore(to);
    }

    /** What the wall clock shows last before it jumps, end excluded. */
    public LocalDateTime before() {
      return skipped ? from : to;
    }

    public LocalDateTime after() {
      return skipped ? to : from;
    }
  }

  public Optional<Jump> jumpOn(LocalDate day) {
    ZoneOffsetTransition next =
        zone.getRules().nextTransition(day.atStartOfDay(zone).toInstant().minusNanos(1));
    return Optional.ofNullable(next).map(WallClock::jump).filter(j -> day.equals(dayOf(j)));
  }

  /** The jump whose times include this one. */
  public Optional<Jump> jumpAt(LocalDateTime time) {
    return jumpOn(time.toLocalDate()).filter(jump -> jump.covers(time));
  }

  /** What passes between two times; of a time that comes twice the first is meant. */
  public Duration between(LocalDateTime from, LocalDateTime to) {
    return Duration.between(from.atZone(zone), to.atZone(zone));
  }

  /** What the clock shows when that much has passed. */
  public LocalDateTime after(LocalDateTime from, Duration length) {
    return from.atZone(zone).plus(length).toLocalDateTime();
  }

  private static LocalDate dayOf(Jump jump) {
    return jump.from().toLocalDate();
  }

  private static Jump jump(ZoneOffsetTransition change) {
    return change.isGap()
        ? new Jump(change.getDateTimeBefore(), change.getDateTimeAfter(), true)
        : new Jump(change.getDateTimeAfter(), change.getDateTimeBefore(), false);
  }
}
