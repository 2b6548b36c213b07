package org.galien.encounters.background;

import org.galien.encounters.entries.FieldRefused;

/** A treatment by nothing is none. */
public final class DrugMissing extends FieldRefused {
  DrugMissing() {
    super("drug", "encounters.drug-missing");
  }
}
