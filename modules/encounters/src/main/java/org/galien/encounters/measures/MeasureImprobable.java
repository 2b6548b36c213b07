package org.galien.encounters.measures;

import org.galien.encounters.entries.FieldRefused;

/** Hardly anybody of that age has it: whoever measured says that it is so. */
public final class MeasureImprobable extends FieldRefused {
  MeasureImprobable(String said, String unit) {
    super("text", "encounters.measure-improbable", said, unit);
  }
}
