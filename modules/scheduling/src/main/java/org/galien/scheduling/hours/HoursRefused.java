package org.galien.scheduling.hours;

import org.galien.platform.Refusal;

/** Working hours or an absence that end before they start. */
public final class HoursRefused extends Refusal {

  HoursRefused() {
    super("scheduling.hours-refused");
  }
}
