package org.galien.ai.summaries;

import org.galien.platform.Refusal;

/** What a sentence of the proposal cites was removed or corrected: nobody takes it over now. */
public final class SummarySourceChanged extends Refusal {
  SummarySourceChanged() {
    super("summaries.source-changed-refusal");
  }
}
