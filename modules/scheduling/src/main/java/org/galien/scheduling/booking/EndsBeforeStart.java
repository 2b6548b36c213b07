package org.galien.scheduling.booking;

import org.galien.platform.Refusal;

/** An appointment must end after it starts. */
public final class EndsBeforeStart extends Refusal {

  EndsBeforeStart() {
    super("scheduling.ends-before-start");
  }
}
