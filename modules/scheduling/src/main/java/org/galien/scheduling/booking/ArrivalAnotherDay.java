package org.galien.scheduling.booking;

import org.galien.platform.Refusal;

/** A patient can only arrive on the day of the appointment. */
public final class ArrivalAnotherDay extends Refusal {

  ArrivalAnotherDay(String day) {
    super("scheduling.arrival-another-day", day);
  }
}
