package org.galien.scheduling.booking;

import java.time.LocalDateTime;
import org.galien.platform.Refusal;
import org.galien.platform.voice.Dates;

/** The time asked for is over. A visit that took place may be noted, by who says so. */
public final class SlotPassed extends Refusal {

  SlotPassed(LocalDateTime start) {
    super(
        "scheduling.slot-passed", Dates.date(start.toLocalDate()), Dates.time(start.toLocalTime()));
  }
}
