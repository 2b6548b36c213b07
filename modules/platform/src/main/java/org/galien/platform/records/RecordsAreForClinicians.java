package org.galien.platform.records;

import org.galien.platform.Refusal;

/** A whole chart is handed out by who may read it. */
public final class RecordsAreForClinicians extends Refusal {

  RecordsAreForClinicians() {
    super("platform.record.for-clinicians");
  }
}
