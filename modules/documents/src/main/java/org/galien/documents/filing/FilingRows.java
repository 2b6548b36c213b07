package org.galien.documents.filing;

import jakarta.enterprise.context.ApplicationScoped;
import org.galien.platform.places.ChartTable;

/** What was filed in a chart goes with it, what was withdrawn from it too. */
@ApplicationScoped
class FilingRows extends ChartTable {

  FilingRows() {
    super("documents.filing", false);
  }
}
