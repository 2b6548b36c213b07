package org.galien.encounters.background;

import org.galien.encounters.entries.FieldRefused;

/** An allergy to nothing is no allergy. */
public final class SubstanceMissing extends FieldRefused {
  SubstanceMissing() {
    super("substance", "encounters.substance-missing");
  }
}
