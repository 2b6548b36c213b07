package org.galien.patients.cover;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.galien.platform.places.ChartTable;

/** Rights go with the chart, unless the other one has the same right noted. */
@ApplicationScoped
class RightRows extends ChartTable {

  RightRows() {
    super("patients.right", false);
  }

  @Override
  public List<Long> move(long from, long into) {
    return rows().moveUnless(from, into, "mine.kind = theirs.kind");
  }
}
