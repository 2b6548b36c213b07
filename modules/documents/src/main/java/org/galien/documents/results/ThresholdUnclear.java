package org.galien.documents.results;

import org.galien.platform.Refusal;

/** A threshold without a bound, a source or a unit that fits. */
public final class ThresholdUnclear extends Refusal {
  public ThresholdUnclear() {
    super("documents.results.threshold-unclear");
  }
}
