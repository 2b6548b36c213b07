package org.galien.encounters.background;

import org.galien.encounters.entries.PartialDate;

/**
 * An allergy to record.
 *
 * @param kind {@code ALLERGY} or {@code INTOLERANCE}
 * @param substance at most 200 characters
 * @param reaction may be empty
 * @param onset since when, as far as known; may be null
 */
public record AllergyDraft(
    AllergyKind kind,
    String substance,
    String reaction,
    Criticality criticality,
    PartialDate onset) {}
