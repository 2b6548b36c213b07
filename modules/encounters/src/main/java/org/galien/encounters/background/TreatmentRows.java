package org.galien.encounters.background;

import jakarta.enterprise.context.ApplicationScoped;
import org.galien.platform.places.ChartTable;

/** Treatments go with their chart. */
@ApplicationScoped
class TreatmentRows extends ChartTable {

  TreatmentRows() {
    super("encounters.treatment", true);
  }
}
