package org.galien.scheduling.hours;

import java.time.LocalDate;
import org.galien.platform.Refusal;
import org.galien.platform.voice.Dates;

/** A week without end would do away with one that is planned for later. */
public final class WeekPlannedLater extends Refusal {

  WeekPlannedLater(LocalDate first) {
    super("scheduling.week-planned-later", Dates.date(first));
  }
}
