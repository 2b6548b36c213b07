package org.galien.patients.requests;

import jakarta.enterprise.context.ApplicationScoped;
import org.galien.platform.places.ChartTable;

/** Requests go with the chart; a restriction of one chart then holds for both. */
@ApplicationScoped
class RequestRows extends ChartTable {

  RequestRows() {
    super("patients.request", false);
  }
}
