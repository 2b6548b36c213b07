package org.galien.encounters.background;

import org.galien.encounters.entries.FieldRefused;

/** No affection de longue durée has that number. */
public final class AldUnknown extends FieldRefused {
  AldUnknown() {
    super("ald", "encounters.ald-unknown", Ald.LAST);
  }
}
