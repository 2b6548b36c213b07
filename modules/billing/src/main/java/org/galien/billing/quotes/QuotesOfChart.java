package org.galien.billing.quotes;

import jakarta.enterprise.context.ApplicationScoped;
import org.galien.platform.places.ChartTable;

/** Quotes go with the chart. */
@ApplicationScoped
class QuotesOfChart extends ChartTable {

  QuotesOfChart() {
    super("billing.quote", false);
  }
}
