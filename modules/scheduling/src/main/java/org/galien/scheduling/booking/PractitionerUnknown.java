package org.galien.scheduling.booking;

import org.galien.platform.Refusal;

/** Appointments are with an active physician or substitute. */
public final class PractitionerUnknown extends Refusal {

  PractitionerUnknown() {
    super("scheduling.practitioner-unknown");
  }
}
