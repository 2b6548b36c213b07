package org.galien.documents.results;

import org.galien.platform.Refusal;

/** Who acknowledges a critical value says what was done. */
public final class CriticalNeedsConduct extends Refusal {
  CriticalNeedsConduct() {
    super("documents.results.needs-conduct");
  }
}
