package org.galien.encounters.background;

import org.galien.platform.Refusal;

/** An allergy to nothing is no allergy. */
public final class SubstanceMissing extends Refusal {
  SubstanceMissing() {
    super("encounters.substance-missing");
  }
}
