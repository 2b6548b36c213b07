package org.galien.prescriptions;

import java.time.Instant;
import java.time.YearMonth;
import org.galien.platform.users.UserId;
import org.galien.terminology.interactions.InteractionLevel;

/**
 * What a doctor noted after having read the thesaurus.
 *
 * @param edition of the thesaurus that was read
 */
public record ConsultationNote(
    Reading reading, String words, YearMonth edition, UserId by, Instant at) {

  /** What was read. */
  public record Reading(String about, String entry, InteractionLevel level) {}
}
