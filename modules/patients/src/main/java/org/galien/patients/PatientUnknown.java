package org.galien.patients;

import org.galien.platform.Refusal;

/** No patient bears this number. */
public final class PatientUnknown extends Refusal {

  PatientUnknown(PatientId id) {
    super("patients.patient-unknown", String.valueOf(id.value()));
  }
}
