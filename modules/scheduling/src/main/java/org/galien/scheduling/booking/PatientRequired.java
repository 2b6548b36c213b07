package org.galien.scheduling.booking;

import org.galien.platform.Refusal;

/** An appointment is always somebody's. */
public final class PatientRequired extends Refusal {

  PatientRequired() {
    super("scheduling.patient-required");
  }
}
