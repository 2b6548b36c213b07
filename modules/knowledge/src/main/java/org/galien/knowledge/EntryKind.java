package org.galien.knowledge;

import java.util.Locale;

/** What an entry is. */
public enum EntryKind {
  RULE,
  PHRASE,
  PROCEDURE,
  CONTACT,
  PRIORITY;

  /** EL and message keys. */
  public String getCode() {
    return name().toLowerCase(Locale.ROOT);
  }
}
