package org.galien.encounters.notes;

import org.galien.platform.Refusal;

/** Everybody writes the own note: nobody finds a foreign sentence in his. */
public final class DraftOfAnother extends Refusal {
  DraftOfAnother(String writer) {
    super("encounters.draft-of-another", writer);
  }
}
