package org.galien.encounters.background;

import org.galien.platform.Refusal;

/** No affection de longue durée has that number. */
public final class AldUnknown extends Refusal {
  AldUnknown() {
    super("encounters.ald-unknown", Ald.LAST);
  }
}
