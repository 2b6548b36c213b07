package org.galien.patients;

import org.galien.platform.Refusal;

/** Somebody else saved this patient after the form was opened; neither is overwritten. */
public final class PatientChangedMeanwhile extends Refusal {

  PatientChangedMeanwhile() {
    super("patients.patient-changed-meanwhile");
  }
}
