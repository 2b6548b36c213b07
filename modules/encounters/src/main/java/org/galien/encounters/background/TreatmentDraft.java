package org.galien.encounters.background;

import org.galien.encounters.entries.PartialDate;

/**
 * A long-term treatment to record, in words.
 *
 * @param drug at most 200 characters
 * @param dosage how much and when, at most 200 characters; may be empty
 * @param reason what it is taken for, at most 200 characters; may be empty
 * @param declared true for what the patient tells of, prescribed elsewhere or not at all
 * @param onset since when, as far as known; may be null
 */
public record TreatmentDraft(
    String drug, String dosage, String reason, boolean declared, PartialDate onset) {}
