package org.galien.encounters.vaccinations;

import org.galien.platform.Refusal;

/** Only a doctor answers for a schedule. */
public final class ScheduleNeedsADoctor extends Refusal {
  ScheduleNeedsADoctor() {
    super("encounters.schedule-needs-a-doctor");
  }
}
