package org.galien.patients;

import org.galien.platform.Refusal;

/** Why a chart leaves the search is said. */
public final class ArchivingNeedsReason extends Refusal {

  ArchivingNeedsReason() {
    super("patients.retention.needs-reason");
  }
}
