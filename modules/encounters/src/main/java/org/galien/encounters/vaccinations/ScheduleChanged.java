package org.galien.encounters.vaccinations;

import org.galien.platform.Refusal;

/** What was read is not the schedule that stands now. */
public final class ScheduleChanged extends Refusal {
  ScheduleChanged() {
    super("encounters.schedule-changed");
  }
}
