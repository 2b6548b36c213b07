package org.galien.lesions;

import java.time.Instant;
import java.util.Locale;
import org.galien.platform.users.UserId;

/**
 * What a doctor thinks of a lesion.
 *
 * @param words may be empty
 */
public record Opinion(Kind kind, String words, Instant at, UserId by) {

  /** In one word. */
  public enum Kind {
    SUSPECT,
    UNSURE,
    BENIGN;

    /** Message key. */
    public String getKey() {
      return "lesions.opinion." + name().toLowerCase(Locale.ROOT);
    }
  }
}
