package org.galien.platform.trail;

import org.galien.platform.audit.AuditEntry;

/**
 * An entry as somebody may read it.
 *
 * @param clear false when only that something was done, of which kind, may be read
 */
public record TrailLine(AuditEntry entry, boolean clear) {

  public Act act() {
    return Act.of(entry.action());
  }

  /** Whether the action may be called by its name. */
  public boolean named() {
    return clear || Act.plain(entry.action());
  }
}
