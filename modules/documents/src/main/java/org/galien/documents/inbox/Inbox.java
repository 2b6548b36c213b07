package org.galien.documents.inbox;

import java.util.List;
import java.util.Map;

/**
 * What waits to be filed.
 *
 * @param counts of every slice, whatever the filter
 * @param total of everything not filed and not set aside, also what is beyond those shown
 */
public record Inbox(List<InboxEntry> entries, Map<InboxSlice, Integer> counts, int total) {
  public Inbox {
    entries = List.copyOf(entries);
    counts = Map.copyOf(counts);
  }

  public boolean moving() {
    return entries.stream().anyMatch(InboxEntry::moving);
  }
}
