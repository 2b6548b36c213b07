package org.galien.scheduling.booking;

import org.galien.platform.Refusal;

/** An appointment is within ten years of today. */
public final class DateTooFar extends Refusal {

  DateTooFar() {
    super("scheduling.date-too-far");
  }
}
