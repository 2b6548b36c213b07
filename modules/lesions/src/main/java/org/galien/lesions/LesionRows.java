package org.galien.lesions;

import jakarta.enterprise.context.ApplicationScoped;
import org.galien.platform.places.ChartTable;

/** They go with the chart. */
@ApplicationScoped
class LesionRows extends ChartTable {

  LesionRows() {
    super("lesions.lesion", true);
  }
}
