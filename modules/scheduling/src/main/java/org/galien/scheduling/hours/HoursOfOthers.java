package org.galien.scheduling.hours;

import org.galien.platform.Refusal;

/** Somebody who neither keeps the desk nor works these hours wants to change them. */
public final class HoursOfOthers extends Refusal {

  HoursOfOthers() {
    super("scheduling.hours-of-others");
  }
}
