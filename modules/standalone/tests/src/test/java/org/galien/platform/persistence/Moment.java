package org.galien.platform.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;

/** What is stored and must be read unchanged. */
record Moment(Instant at, LocalDateTime wall, LocalDate born, LocalTime hour) {

  /** Every quarter of an hour around both changes of a year, where most zones change. */
  static List<Moment> aroundBothChanges() {
    return Stream.of(
            LocalDate.of(2027, 3, 14),
            LocalDate.of(2027, 3, 28),
            LocalDate.of(2027, 10, 31),
            LocalDate.of(2027, 11, 7))
        .flatMap(Moment::night)
        .toList();
  }

  /** Days that some zone began at one o'clock, calendars long gone, and nothing at all. */
  static List<Moment> apart() {
    LocalDateTime midnight = LocalDate.of(2027, 3, 28).atStartOfDay();
    return List.of(
        of(midnight, LocalDate.of(1911, 3, 11)),
        of(midnight.plusNanos(999_999_000), LocalDate.of(1850, 2, 28)),
        of(midnight.plusDays(1).minusNanos(1000), LocalDate.of(1940, 6, 15)),
        new Moment(null, null, null, null));
  }

  private static Stream<Moment> night(LocalDate day) {
    return Stream.iterate(day.atTime(0, 15), time -> time.plusMinutes(15))
        .limit(16)
        .map(time -> of(time, day));
  }

  private static Moment of(LocalDateTime time, LocalDate born) {
    return new Moment(time.toInstant(ZoneOffset.UTC), time, born, time.toLocalTime());
  }
}
