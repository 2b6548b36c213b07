package org.galien.encounters.notes;

import org.galien.platform.Refusal;

/** No such consultation. */
public final class EncounterUnknown extends Refusal {
  EncounterUnknown() {
    super("encounters.unknown");
  }
}
