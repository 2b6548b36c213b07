package org.galien.encounters.measures;

import org.galien.encounters.entries.FieldRefused;

/** Nobody can have that. */
public final class MeasureImpossible extends FieldRefused {
  MeasureImpossible(String said, String unit) {
    super("text", "encounters.measure-impossible", said, unit);
  }
}
