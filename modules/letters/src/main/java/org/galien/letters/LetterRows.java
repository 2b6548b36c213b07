package org.galien.letters;

import jakarta.enterprise.context.ApplicationScoped;
import org.galien.platform.places.ChartTable;

/** Letters go with the chart; what was sent of them hangs on them. */
@ApplicationScoped
class LetterRows extends ChartTable {

  static final String KIND = "letters.letter";

  LetterRows() {
    super(KIND, false);
  }
}
