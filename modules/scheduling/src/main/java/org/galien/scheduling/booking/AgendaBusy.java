package org.galien.scheduling.booking;

import org.galien.platform.Refusal;

/** The database gave up waiting for others who write to the same agenda; trying again helps. */
public final class AgendaBusy extends Refusal {

  AgendaBusy() {
    super("scheduling.agenda-busy");
  }
}
