package org.galien.encounters;

import org.galien.patients.PatientId;

/** An allergy, an intolerance or a condition was recorded, taken out of force or put back. */
public record BackgroundChanged(PatientId patient) {}
