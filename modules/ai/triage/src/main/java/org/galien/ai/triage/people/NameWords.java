package org.galien.ai.triage.people;

import java.util.List;

/** The words of one name; see {@link PersonMention} for the three lists. */
record NameWords(List<String> family, List<String> first, List<String> loose) {
  static final NameWords NONE = new NameWords(List.of(), List.of(), List.of());

  boolean isEmpty() {
    return family.isEmpty() && first.isEmpty() && loose.isEmpty();
  }

  int size() {
    return family.size() + first.size() + loose.size();
  }
}
