package org.galien.messages;

import java.util.Locale;

/** How soon, most urgent first. */
public enum Urgency {
  URGENT,
  TODAY,
  CALM;

  /** EL and message keys. */
  public String getCode() {
    return name().toLowerCase(Locale.ROOT);
  }
}
