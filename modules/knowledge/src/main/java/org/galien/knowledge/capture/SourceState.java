package org.galien.knowledge.capture;

import java.util.Locale;

/** Unmasked in the vault, masked in the base, or taken back. */
public enum SourceState {
  DRAFT,
  KEPT,
  WITHDRAWN;

  public String getCode() {
    return name().toLowerCase(Locale.ROOT);
  }
}
