package org.galien.documents.results;

import org.galien.platform.Refusal;

/** No such analyte. */
public final class AnalyteUnknown extends Refusal {
  AnalyteUnknown() {
    super("documents.results.analyte-unknown");
  }
}
