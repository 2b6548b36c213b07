package org.galien.platform.sending;

import org.galien.platform.Refusal;

/** Somebody else has taken care of it. */
public final class AlreadyHandled extends Refusal {
  AlreadyHandled() {
    super("platform.sending.already-handled");
  }
}
