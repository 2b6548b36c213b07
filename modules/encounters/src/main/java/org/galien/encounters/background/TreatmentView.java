package org.galien.encounters.background;

import org.galien.encounters.entries.PartialDate;

/**
 * A long-term treatment.
 *
 * @param version what {@link Treatments#change} wants back
 * @param dosage may be empty
 * @param reason may be empty
 * @param declared true for what the patient tells of
 * @param onset may be null
 */
public record TreatmentView(
    long id,
    int version,
    String drug,
    String dosage,
    String reason,
    boolean declared,
    PartialDate onset) {}
