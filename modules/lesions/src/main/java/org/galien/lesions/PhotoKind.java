package org.galien.lesions;

import java.util.Locale;

/** How a photograph was taken. */
public enum PhotoKind {
  /** Through a dermoscope. */
  DERMOSCOPY,
  PLAIN;

  /** Message key of its name. */
  public String getKey() {
    return "lesions.kind." + name().toLowerCase(Locale.ROOT);
  }
}
