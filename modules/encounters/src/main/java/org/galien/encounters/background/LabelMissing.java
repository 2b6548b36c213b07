package org.galien.encounters.background;

import org.galien.platform.Refusal;

/** A condition needs words, a code alone does not read. */
public final class LabelMissing extends Refusal {
  LabelMissing() {
    super("encounters.label-missing");
  }
}
