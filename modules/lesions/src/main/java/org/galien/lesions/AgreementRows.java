package org.galien.lesions;

import jakarta.enterprise.context.ApplicationScoped;
import org.galien.platform.places.ChartTable;

/** They go with the chart. */
@ApplicationScoped
class AgreementRows extends ChartTable {

  AgreementRows() {
    super("lesions.agreement", false);
  }
}
