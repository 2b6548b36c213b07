package org.galien.encounters;

import org.galien.patients.PatientId;

/**
 * An entry of the lists (allergy, condition, treatment, vaccination) was recorded, changed, taken
 * out of force or put back. Measures are no background.
 */
public record BackgroundChanged(PatientId patient) {}
