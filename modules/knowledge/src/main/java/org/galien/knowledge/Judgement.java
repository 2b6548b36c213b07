package org.galien.knowledge;

import java.util.Locale;

/** What a reader says of an answer. */
public enum Judgement {
  USEFUL,
  WRONG,
  OUTDATED;

  /** EL and message keys. */
  public String getCode() {
    return name().toLowerCase(Locale.ROOT);
  }
}
