package org.galien.documents.results;

import org.galien.platform.Refusal;

/** No such report, or it is read otherwise by now. */
public final class ReportUnknown extends Refusal {
  ReportUnknown() {
    super("documents.results.report-unknown");
  }
}
