package org.galien.encounters.background;

/**
 * An allergy or intolerance in force.
 *
 * @param reaction may be empty
 * @param onsetYear may be null
 */
public record AllergyView(
    long id,
    AllergyKind kind,
    String substance,
    String reaction,
    Criticality criticality,
    Integer onsetYear) {

  public boolean allergy() {
    return kind == AllergyKind.ALLERGY;
  }
}
