package org.galien.lesions;

import java.time.LocalDate;
import java.util.Locale;
import org.galien.platform.users.UserId;

/**
 * What the pathologist found.
 *
 * @param words the conclusion as the report gives it
 */
public record HistologyView(
    long id, LesionId lesion, Finding finding, String words, LocalDate on, UserId by) {

  /** In one word, for lists and counts. */
  public enum Finding {
    MELANOMA,
    MELANOMA_IN_SITU,
    CARCINOMA,
    NEVUS,
    OTHER_BENIGN,
    OTHER;

    public boolean melanoma() {
      return this == MELANOMA || this == MELANOMA_IN_SITU;
    }

    /** Message key. */
    public String getKey() {
      return "lesions.finding." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
