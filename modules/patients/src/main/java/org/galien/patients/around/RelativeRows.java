package org.galien.patients.around;

import jakarta.enterprise.context.ApplicationScoped;
import org.galien.platform.places.ChartTable;

/** Who is around a patient goes with the chart. */
@ApplicationScoped
class RelativeRows extends ChartTable {

  RelativeRows() {
    super("patients.relative", false);
  }
}
