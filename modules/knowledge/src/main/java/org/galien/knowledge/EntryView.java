package org.galien.knowledge;

import java.time.Instant;
import java.time.LocalDate;
import org.galien.platform.users.UserId;

/**
 * An entry as it stands.
 *
 * @param version what every step wants back
 * @param mergedInto null unless it was merged
 */
public record EntryView(
    EntryId id,
    int version,
    EntryDraft draft,
    EntryState state,
    Origin origin,
    UserId owner,
    UserId confirmedBy,
    Instant confirmedAt,
    LocalDate validFrom,
    LocalDate validUntil,
    LocalDate reviewOn,
    EntryId mergedInto) {

  /** True when it may be quoted that day. */
  public boolean holds(LocalDate day) {
    return state == EntryState.CONFIRMED
        && (validFrom == null || !day.isBefore(validFrom))
        && (validUntil == null || !day.isAfter(validUntil));
  }

  /** All it says, as one text. */
  public String text() {
    String said =
        draft.subject().isEmpty() ? draft.content() : draft.subject() + " : " + draft.content();
    return draft.exception().isEmpty() ? said : said + " Sauf : " + draft.exception();
  }
}
