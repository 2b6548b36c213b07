package org.galien.platform.rooms;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** When work is due. */
public sealed interface Timetable {

  /** The first moment after another one at which work is due. */
  Instant next(Instant after, ZoneId zone);

  /**
   * Which run is due at a moment: the latest planned one, on the wall clock; empty for work that is
   * planned for no moment but only shall not stay away too long.
   */
  Optional<LocalDateTime> planned(Instant at, ZoneId zone);

  /** Again and again, this long after the run before. */
  record Every(Duration period) implements Timetable {

    public Every {
      if (period.compareTo(Duration.ofSeconds(10)) < 0) {
        throw new IllegalArgumentException("too often: " + period);
      }
    }

    @Override
    public Instant next(Instant after, ZoneId zone) {
      return after.plus(period);
    }

    @Override
    public Optional<LocalDateTime> planned(Instant at, ZoneId zone) {
      return Optional.empty();
    }
  }

  /**
   * At an hour of the practice's wall clock. A time that the clocks skip comes as late after the
   * change as it lies after its begin; of one that comes twice the first counts.
   */
  record At(LocalTime time, Set<DayOfWeek> days) implements Timetable {

    public At {
      days = Collections.unmodifiableSet(EnumSet.copyOf(days));
    }

    @Override
    public Instant next(Instant after, ZoneId zone) {
      LocalDate day = after.atZone(zone).toLocalDate();
      while (!days.contains(day.getDayOfWeek()) || !moment(day, zone).isAfter(after)) {
        day = day.plusDays(1);
      }
      return moment(day, zone);
    }

    @Override
    public Optional<LocalDateTime> planned(Instant at, ZoneId zone) {
      LocalDate day = at.atZone(zone).toLocalDate();
      while (!days.contains(day.getDayOfWeek()) || moment(day, zone).isAfter(at)) {
        day = day.minusDays(1);
      }
      return Optional.of(day.atTime(time));
    }

    private Instant moment(LocalDate day, ZoneId zone) {
      return day.atTime(time).atZone(zone).toInstant();
    }
  }
}
