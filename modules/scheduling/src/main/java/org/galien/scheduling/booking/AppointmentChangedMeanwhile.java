package org.galien.scheduling.booking;

import org.galien.platform.Refusal;

/** Somebody else changed the appointment after it was shown. */
public final class AppointmentChangedMeanwhile extends Refusal {

  AppointmentChangedMeanwhile() {
    super("scheduling.appointment-changed-meanwhile");
  }
}
