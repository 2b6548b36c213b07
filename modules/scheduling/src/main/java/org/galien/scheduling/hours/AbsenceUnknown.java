package org.galien.scheduling.hours;

import org.galien.platform.Refusal;

/** There is no such absence any more. */
public final class AbsenceUnknown extends Refusal {

  AbsenceUnknown() {
    super("scheduling.absence-unknown");
  }
}
