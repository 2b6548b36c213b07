package org.galien.ai.runtime.journal;

import org.galien.platform.Refusal;

/** An error cannot be reported so. */
public class ReportRefusal extends Refusal {

  private ReportRefusal(String key) {
    super(key);
  }

  static ReportRefusal onlyClinicians() {
    return new ReportRefusal("runtime.report.only-clinicians");
  }

  static ReportRefusal wordsMissing() {
    return new ReportRefusal("runtime.report.words-missing");
  }
}
