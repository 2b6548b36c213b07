package org.galien.patients;

import java.time.Instant;
import java.util.List;
import org.galien.patients.duplicates.DuplicateReason;
import org.galien.patients.duplicates.DuplicateVerdict;

/** Two charts that somebody has to look at: one person, or two. */
public record DuplicatePair(
    PatientIdentity low,
    PatientIdentity high,
    DuplicateVerdict verdict,
    List<DuplicateReason> reasons,
    Instant foundAt) {}
