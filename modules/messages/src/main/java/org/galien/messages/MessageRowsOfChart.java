package org.galien.messages;

import jakarta.enterprise.context.ApplicationScoped;
import org.galien.platform.places.ChartTable;

/** Calls and tasks about a patient go with the chart. */
@ApplicationScoped
class MessageRowsOfChart extends ChartTable {

  MessageRowsOfChart() {
    super("messages.message", true);
  }
}
