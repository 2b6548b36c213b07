package org.galien.encounters.entries;

import org.galien.platform.Refusal;

/** Nothing clinical leaves the lists without a word. */
public final class RemovalNeedsReason extends Refusal {
  RemovalNeedsReason() {
    super("encounters.removal-needs-reason");
  }
}
