package org.galien.ai.summaries;

import org.galien.platform.Refusal;

/** The patient does not want models to read the chart. */
public final class SummaryRefusedByPatient extends Refusal {

  SummaryRefusedByPatient() {
    super("summaries.refused-by-patient");
  }
}
