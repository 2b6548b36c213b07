package org.galien.documents.results;

import org.galien.platform.Refusal;

/** Only a doctor says from which value on somebody has to be told. */
public final class ThresholdsNeedADoctor extends Refusal {
  ThresholdsNeedADoctor() {
    super("documents.results.needs-a-doctor");
  }
}
