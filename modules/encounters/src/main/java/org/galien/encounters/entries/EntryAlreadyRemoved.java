package org.galien.encounters.entries;

import org.galien.platform.Refusal;

/** Somebody else took the entry out of force, for a reason of his own. */
public final class EntryAlreadyRemoved extends Refusal {
  EntryAlreadyRemoved(String by) {
    super("encounters.entry-already-removed", by);
  }
}
