package org.galien.encounters.entries;

import org.galien.platform.Refusal;

/**
 * Somebody else changed the entry since it was opened: what was typed stays, and is looked at
 * again.
 */
public final class EntryChangedMeanwhile extends Refusal {
  EntryChangedMeanwhile(String by) {
    super("encounters.entry-changed-meanwhile", by);
  }
}
