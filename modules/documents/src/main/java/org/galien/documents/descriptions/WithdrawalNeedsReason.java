package org.galien.documents.descriptions;

import org.galien.platform.Refusal;

/** Nobody takes an accepted gist back without saying why. */
public final class WithdrawalNeedsReason extends Refusal {
  WithdrawalNeedsReason() {
    super("documents.description-withdrawal-needs-reason");
  }
}
