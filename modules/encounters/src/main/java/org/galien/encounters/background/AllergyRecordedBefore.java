package org.galien.encounters.background;

import org.galien.encounters.entries.FieldRefused;

/** The same substance twice would say two things of one allergy: the one that stands is changed. */
public final class AllergyRecordedBefore extends FieldRefused {
  AllergyRecordedBefore(String substance) {
    super("substance", "encounters.allergy-recorded-before", substance);
  }
}
