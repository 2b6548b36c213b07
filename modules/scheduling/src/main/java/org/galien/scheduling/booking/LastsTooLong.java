package org.galien.scheduling.booking;

import org.galien.platform.Refusal;

/** An appointment lasts twelve hours at most and ends on the day it starts. */
public final class LastsTooLong extends Refusal {

  LastsTooLong() {
    super("scheduling.lasts-too-long");
  }
}
