package org.galien.patients.requests;

import java.util.Locale;

/** What the practice answered. */
public enum RequestAnswer {
  GRANTED,
  PARTLY,
  REFUSED;

  /** EL reads properties; as in message keys. */
  public String getKey() {
    return name().toLowerCase(Locale.ROOT);
  }

  public String getName() {
    return name();
  }
}
