package org.galien.knowledge;

import java.util.Locale;

/** Where an entry stands; people alone bring it further than PROPOSED. */
public enum EntryState {
  PROPOSED,
  CONFIRMED,
  CONTESTED,
  MERGED,
  OUTDATED,
  WITHDRAWN;

  /** EL and message keys. */
  public String getCode() {
    return name().toLowerCase(Locale.ROOT);
  }
}
