package org.galien.prescriptions;

import jakarta.enterprise.context.ApplicationScoped;
import org.galien.platform.places.ChartTable;

/** Prescriptions go with the chart; their lines hang on them. */
@ApplicationScoped
class PrescriptionRows extends ChartTable {

  PrescriptionRows() {
    super("prescriptions.prescription", false);
  }
}
