package org.galien.encounters.measures;

import jakarta.enterprise.context.ApplicationScoped;
import org.galien.platform.places.ChartTable;

/** Measures go with their chart. */
@ApplicationScoped
class MeasureRows extends ChartTable {

  MeasureRows() {
    super("encounters.measure", true);
  }
}
