package org.galien.platform.sending;

import org.galien.platform.Refusal;

/** No gateway can carry it. */
public final class NothingToCarry extends Refusal {
  NothingToCarry() {
    super("platform.sending.nothing-to-carry");
  }
}
