package org.galien.patients.correspondents;

import org.galien.platform.Refusal;

/** There is none of that number, or not any more as it was shown. */
public final class CorrespondentUnknown extends Refusal {

  CorrespondentUnknown() {
    this("unknown");
  }

  private CorrespondentUnknown(String reason) {
    super("patients.correspondents." + reason);
  }

  static CorrespondentUnknown changed() {
    return new CorrespondentUnknown("changed");
  }
}
