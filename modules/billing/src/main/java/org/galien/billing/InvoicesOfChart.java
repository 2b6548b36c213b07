package org.galien.billing;

import jakarta.enterprise.context.ApplicationScoped;
import org.galien.platform.places.ChartTable;

/** Invoices go with the chart. */
@ApplicationScoped
class InvoicesOfChart extends ChartTable {

  InvoicesOfChart() {
    super("billing.invoice", false);
  }
}
