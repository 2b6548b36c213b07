package org.galien.encounters.notes;

import org.galien.platform.Refusal;

/** Somebody else, or another tab, saved this draft meanwhile. Both texts are kept. */
public final class DraftConflict extends Refusal {

  private final transient DraftView theirs;

  /**
   * @param time when the other text was saved, on the practice's clock
   */
  DraftConflict(DraftView theirs, String time) {
    super("encounters.draft-conflict", theirs.author(), time);
    this.theirs = theirs;
  }

  /** The stored draft, with the revision from which a next save may start. */
  public DraftView theirs() {
    return theirs;
  }
}
