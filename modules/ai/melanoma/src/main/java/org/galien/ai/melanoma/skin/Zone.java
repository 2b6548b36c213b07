package org.galien.ai.melanoma.skin;

import java.util.Locale;

/** Where a probability lies between the two thresholds. None of them rules a melanoma out. */
public enum Zone {
  LOW,
  MIDDLE,
  HIGH;

  /** Last part of its message key. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
