package org.galien.messages;

import java.util.Locale;

/** Where a message stands. */
public enum MessageState {
  OPEN,
  /** Somebody said what to do; who called has not heard it yet. */
  ANSWERED,
  DONE;

  /** EL and message keys. */
  public String getCode() {
    return name().toLowerCase(Locale.ROOT);
  }
}
