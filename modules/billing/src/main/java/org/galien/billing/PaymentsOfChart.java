package org.galien.billing;

import jakarta.enterprise.context.ApplicationScoped;
import org.galien.platform.places.ChartTable;

/** Payments go with the chart. */
@ApplicationScoped
class PaymentsOfChart extends ChartTable {

  PaymentsOfChart() {
    super("billing.payment", false);
  }
}
