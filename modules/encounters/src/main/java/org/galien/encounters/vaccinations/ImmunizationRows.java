package org.galien.encounters.vaccinations;

import jakarta.enterprise.context.ApplicationScoped;
import org.galien.platform.places.ChartTable;

/** Vaccinations go with their chart. */
@ApplicationScoped
class ImmunizationRows extends ChartTable {

  ImmunizationRows() {
    super("encounters.immunization", true);
  }
}
