package org.galien.patients;

import org.galien.platform.Refusal;

/** Nobody but a person says that two charts are of one. */
public final class MergeNeedsAPerson extends Refusal {

  MergeNeedsAPerson() {
    super("patients.merge-needs-a-person");
  }
}
