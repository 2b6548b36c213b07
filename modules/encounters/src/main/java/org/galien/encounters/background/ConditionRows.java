package org.galien.encounters.background;

import jakarta.enterprise.context.ApplicationScoped;
import org.galien.platform.places.ChartTable;

/** Problems and antecedents go with their chart. */
@ApplicationScoped
class ConditionRows extends ChartTable {

  ConditionRows() {
    super("encounters.condition", true);
  }
}
