package org.galien.scheduling.booking;

import jakarta.enterprise.context.ApplicationScoped;
import org.galien.platform.places.ChartTable;

/** Past and coming appointments go with the chart. */
@ApplicationScoped
class AppointmentRows extends ChartTable {

  AppointmentRows() {
    super("scheduling.appointment", true);
  }
}
