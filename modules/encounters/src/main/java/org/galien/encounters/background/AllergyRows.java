package org.galien.encounters.background;

import jakarta.enterprise.context.ApplicationScoped;
import org.galien.platform.places.ChartTable;

/** Allergies go with their chart; an allergy beside « none known » is shown, as always. */
@ApplicationScoped
class AllergyRows extends ChartTable {

  AllergyRows() {
    super("encounters.allergy", true);
  }
}
