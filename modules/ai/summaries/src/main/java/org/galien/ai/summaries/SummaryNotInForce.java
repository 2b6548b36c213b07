package org.galien.ai.summaries;

import org.galien.platform.Refusal;

/** It was never accepted, was taken back already, or another one took its place. */
public final class SummaryNotInForce extends Refusal {
  SummaryNotInForce() {
    super("summaries.not-in-force");
  }
}
