package org.galien.ai.summaries;

import org.galien.platform.Refusal;

/** A summary whose sentences were all left out is rejected, not accepted. */
public final class SummaryHasNoSentence extends Refusal {
  SummaryHasNoSentence() {
    super("summaries.has-no-sentence");
  }
}
