package org.galien.scheduling.booking;

import org.galien.platform.Refusal;
import org.galien.platform.voice.Dates;
import org.galien.scheduling.WallClock.Jump;

/** On the day the clocks change, that time does not exist, or comes twice and could mean either. */
public final class HourRefused extends Refusal {

  HourRefused(Jump jump) {
    super(
        jump.skipped() ? "scheduling.hour-missing" : "scheduling.hour-twice",
        Dates.time(jump.before().toLocalTime()),
        Dates.time(jump.after().toLocalTime()));
  }
}
