package org.galien.scheduling.hours;

import org.galien.platform.Refusal;

/** Somebody else set the practitioner's weeks after they were shown. */
public final class WeeksChangedMeanwhile extends Refusal {

  WeeksChangedMeanwhile() {
    super("scheduling.weeks-changed-meanwhile");
  }
}
