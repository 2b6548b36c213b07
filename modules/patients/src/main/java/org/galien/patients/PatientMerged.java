package org.galien.patients;

import org.galien.platform.Refusal;

/** The chart leads to another by now: nothing is written in it any more. */
public final class PatientMerged extends Refusal {

  /**
   * @param name whose chart goes on
   */
  PatientMerged(String name) {
    super("patients.patient-merged", name);
  }
}
