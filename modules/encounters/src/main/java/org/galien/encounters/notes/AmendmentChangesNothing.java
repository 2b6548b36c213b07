package org.galien.encounters.notes;

import org.galien.platform.Refusal;

/** The correction is identical to the signed note. */
public final class AmendmentChangesNothing extends Refusal {
  AmendmentChangesNothing() {
    super("encounters.amendment-changes-nothing");
  }
}
