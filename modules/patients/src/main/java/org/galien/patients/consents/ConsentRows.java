package org.galien.patients.consents;

import jakarta.enterprise.context.ApplicationScoped;
import org.galien.platform.places.ChartTable;

/** Answers go with the chart; the latest holds, whichever chart it was noted in. */
@ApplicationScoped
class ConsentRows extends ChartTable {

  ConsentRows() {
    super("patients.consent", false);
  }
}
