package org.galien.patients;

import org.galien.platform.Refusal;

/** The chart that went on was merged itself since: that is to be undone first. */
public final class MergeUnderAnother extends Refusal {

  MergeUnderAnother() {
    super("patients.merge-under-another");
  }
}
