package org.galien.encounters.notes;

import org.galien.platform.Refusal;

/** A consultation whose draft holds text is not discarded. */
public final class DraftNotEmpty extends Refusal {
  DraftNotEmpty() {
    super("encounters.draft-not-empty");
  }
}
