package org.galien.encounters.writing;

import org.galien.platform.Refusal;

/** Somebody else changed this since it was opened. */
public final class WritingChangedMeanwhile extends Refusal {
  WritingChangedMeanwhile(String by) {
    super("encounters.writing-changed-meanwhile", by);
  }
}
