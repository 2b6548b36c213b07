package org.galien.encounters.background;

/**
 * An allergy to record.
 *
 * @param kind {@code ALLERGY} or {@code INTOLERANCE}
 * @param substance at most 200 characters
 * @param reaction may be empty
 * @param onsetYear four digits, or null
 */
public record AllergyDraft(
    AllergyKind kind,
    String substance,
    String reaction,
    Criticality criticality,
    Integer onsetYear) {}
