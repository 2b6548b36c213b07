package org.galien.scheduling.demo;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Random;
import org.galien.scheduling.AppointmentStatus;

/** Where an appointment stands at the hour played; times of steps are UTC, as they are stored. */
record DemoStatus(
    AppointmentStatus status,
    LocalDateTime arrivedAt,
    LocalDateTime startedAt,
    LocalDateTime finishedAt) {

  /**
   * @param now the hour played
   * @param clock the practice's, with the hour it really is: those who wait have not been waiting
   *     since another time
   */
  static DemoStatus at(
      LocalDateTime start, LocalDateTime end, LocalDateTime now, Clock clock, Random random) {
    LocalDateTime real = LocalDateTime.now(clock);
    ZoneId zone = clock.getZone();
    if (start.isAfter(now.plusMinutes(20))) {
      return only(random.nextInt(3) == 0 ? AppointmentStatus.BOOKED : AppointmentStatus.CONFIRMED);
    }
    int early = random.nextInt(12);
    if (start.isAfter(now)) {
      return random.nextBoolean()
          ? new DemoStatus(
              AppointmentStatus.ARRIVED, utc(real.minusMinutes(early), zone), null, null)
          : only(AppointmentStatus.CONFIRMED);
    }
    if (end.isAfter(now)) {
      return new DemoStatus(
          AppointmentStatus.IN_CONSULTATION,
          utc(start.minusMinutes(early), zone),
          utc(start, zone),
          null);
    }
    if (random.nextInt(25) == 0 && end.isBefore(real)) {
      return only(AppointmentStatus.NO_SHOW);
    }
    return new DemoStatus(
        AppointmentStatus.FINISHED,
        utc(start.minusMinutes(early), zone),
        utc(start, zone),
        utc(end, zone));
  }

  private static DemoStatus only(AppointmentStatus status) {
    return new DemoStatus(status, null, null, null);
  }

  private static LocalDateTime utc(LocalDateTime wallClock, ZoneId zone) {
    return wallClock.atZone(zone).withZoneSameInstant(ZoneOffset.UTC).toLocalDateTime();
  }
}
