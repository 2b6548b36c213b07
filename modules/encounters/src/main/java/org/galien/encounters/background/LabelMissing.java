package org.galien.encounters.background;

import org.galien.encounters.entries.FieldRefused;

/** A condition needs words, a code alone does not read. */
public final class LabelMissing extends FieldRefused {
  LabelMissing() {
    super("label", "encounters.label-missing");
  }
}
