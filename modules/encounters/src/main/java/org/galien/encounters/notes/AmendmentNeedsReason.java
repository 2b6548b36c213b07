package org.galien.encounters.notes;

import org.galien.platform.Refusal;

/** Who corrects a signed note says why. */
public final class AmendmentNeedsReason extends Refusal {
  AmendmentNeedsReason() {
    super("encounters.amendment-needs-reason");
  }
}
