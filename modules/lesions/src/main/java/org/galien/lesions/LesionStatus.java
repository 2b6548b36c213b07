package org.galien.lesions;

import java.util.Locale;

/** Where a lesion stands. */
public enum LesionStatus {
  /** To be looked at again on its day. */
  FOLLOWED,
  /** Taken out; the result is to be there by its day. */
  AWAITING,
  /** Somebody said why nobody looks at it again. */
  CLOSED;

  /** Message key of its name. */
  public String getKey() {
    return "lesions.status." + name().toLowerCase(Locale.ROOT);
  }
}
