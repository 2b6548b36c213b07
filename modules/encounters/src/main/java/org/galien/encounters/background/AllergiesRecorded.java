package org.galien.encounters.background;

import org.galien.platform.Refusal;

/** "None known" is not stated while allergies are recorded: supersede them first. */
public final class AllergiesRecorded extends Refusal {
  AllergiesRecorded() {
    super("encounters.allergies-recorded");
  }
}
