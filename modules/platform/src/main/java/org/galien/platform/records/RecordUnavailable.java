package org.galien.platform.records;

import org.galien.platform.Refusal;

/** Not made yet, removed, or another person's. */
public final class RecordUnavailable extends Refusal {

  RecordUnavailable() {
    super("platform.record.unavailable");
  }
}
