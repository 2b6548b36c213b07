package org.galien.encounters.entries;

import org.galien.platform.Refusal;

/** The open chart holds no such allergy or condition. */
public final class EntryUnknown extends Refusal {
  EntryUnknown() {
    super("encounters.entry-unknown");
  }
}
