package org.galien.ai.summaries;

import org.galien.platform.Refusal;

/** Somebody else judged the summary, or a newer one took its place. */
public final class SummaryNoLongerProposed extends Refusal {
  SummaryNoLongerProposed() {
    super("summaries.no-longer-proposed");
  }
}
