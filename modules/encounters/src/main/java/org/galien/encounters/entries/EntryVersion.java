package org.galien.encounters.entries;

import java.time.Instant;
import java.util.List;

/**
 * What an entry said for some time.
 *
 * @param until null while it says so
 * @param by display name of who made it say so; empty for the system
 */
public record EntryVersion(Instant from, Instant until, String by, List<Line> lines) {

  /**
   * @param label message key
   * @param key message key of what it said; null where it is {@code text}
   * @param text words, where they are no key
   */
  public record Line(String label, String key, String text) {}
}
