package org.galien.platform.records;

import jakarta.enterprise.context.ApplicationScoped;
import org.galien.platform.places.ChartTable;

/** That a chart was handed out is known of the one that goes on. */
@ApplicationScoped
class RecordRows extends ChartTable {

  RecordRows() {
    super("platform.record", false);
  }
}
