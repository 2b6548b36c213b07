package org.galien.patients.cover;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.galien.platform.places.ChartTable;

/** A cover goes with the chart, unless the other one has its own. */
@ApplicationScoped
class CoverRows extends ChartTable {

  CoverRows() {
    super("patients.cover", true);
  }

  @Override
  public List<Long> move(long from, long into) {
    return rows().moveUnless(from, into, "1 = 1");
  }
}
