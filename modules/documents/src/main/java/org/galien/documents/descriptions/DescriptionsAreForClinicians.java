package org.galien.documents.descriptions;

import org.galien.platform.Refusal;

/** Only those bound to the patient's care say what a document means (CSP, art. L.1110-4). */
public final class DescriptionsAreForClinicians extends Refusal {
  DescriptionsAreForClinicians() {
    super("documents.descriptions-are-for-clinicians");
  }
}
