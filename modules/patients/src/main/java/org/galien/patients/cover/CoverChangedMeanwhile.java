package org.galien.patients.cover;

import org.galien.platform.Refusal;

/** Somebody else saved what the patient is covered by since it was read. */
public final class CoverChangedMeanwhile extends Refusal {

  CoverChangedMeanwhile() {
    super("patients.patient-changed-meanwhile");
  }
}
