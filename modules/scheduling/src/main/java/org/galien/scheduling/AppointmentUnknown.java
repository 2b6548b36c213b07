package org.galien.scheduling;

import org.galien.platform.Refusal;

/** No appointment has that number. */
public final class AppointmentUnknown extends Refusal {

  public AppointmentUnknown() {
    super("scheduling.appointment-unknown");
  }
}
