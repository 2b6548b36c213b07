package org.galien.patients.requests;

import java.util.Locale;

/** What is asked. */
public enum RequestKind {
  /** A copy of the chart (CSP R.1111-1: within eight days, two months for what is old). */
  ACCESS,
  /** That something be put right. */
  CORRECTION,
  /** That the chart be kept and not otherwise used until it is settled. */
  RESTRICTION;

  /** EL reads properties; as in message keys. */
  public String getKey() {
    return name().toLowerCase(Locale.ROOT);
  }

  public String getName() {
    return name();
  }
}
