package org.galien.encounters.synopses;

import org.galien.platform.Refusal;

/** Nobody takes a summary out of force without saying why. */
public final class SynopsisWithdrawalNeedsReason extends Refusal {
  SynopsisWithdrawalNeedsReason() {
    super("encounters.synopsis-withdrawal-needs-reason");
  }
}
