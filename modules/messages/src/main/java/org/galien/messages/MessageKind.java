package org.galien.messages;

import java.util.Locale;

/** What a message is. */
public enum MessageKind {
  /** Somebody called. */
  CALL,
  /** Something is to be done. */
  TASK;

  /** EL and message keys. */
  public String getCode() {
    return name().toLowerCase(Locale.ROOT);
  }
}
