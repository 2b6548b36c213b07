package org.galien.encounters.background;

import org.galien.encounters.entries.PartialDate;

/**
 * An allergy or intolerance in force.
 *
 * @param version what {@link Allergies#change} wants back
 * @param reaction may be empty
 * @param onset may be null
 */
public record AllergyView(
    long id,
    int version,
    AllergyKind kind,
    String substance,
    String reaction,
    Criticality criticality,
    PartialDate onset) {

  public boolean allergy() {
    return kind == AllergyKind.ALLERGY;
  }

  /** Null when it is not known. */
  public Integer onsetYear() {
    return onset == null ? null : Integer.valueOf(onset.year());
  }
}
