package org.galien.ai.summaries;

import org.galien.platform.Refusal;

/** Nobody takes an acceptance back without saying why. */
public final class WithdrawalNeedsReason extends Refusal {
  WithdrawalNeedsReason() {
    super("summaries.withdrawal-needs-reason");
  }
}
