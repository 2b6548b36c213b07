package org.galien.documents.results;

import org.galien.platform.Refusal;

/** Only those bound to the patient's care read results (CSP, art. L.1110-4). */
public final class ResultsAreForClinicians extends Refusal {
  ResultsAreForClinicians() {
    super("documents.results.for-clinicians");
  }
}
