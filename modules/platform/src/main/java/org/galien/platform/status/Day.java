package org.galien.platform.status;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.galien.platform.voice.Dates;

/** Moments as people of the practice say them. */
@Dependent
class Day {

  @Inject Clock clock;

  String of(Instant instant) {
    return Dates.date(instant.atZone(clock.getZone()).toLocalDate());
  }

  String momentOf(Instant instant) {
    return Dates.moment(instant.atZone(clock.getZone()).toLocalDateTime());
  }
}
