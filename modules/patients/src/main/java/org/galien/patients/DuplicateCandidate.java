package org.galien.patients;

import java.util.List;
import org.galien.patients.duplicates.DuplicateReason;
import org.galien.patients.duplicates.DuplicateVerdict;

/**
 * A patient who may be the one about to be created.
 *
 * @param bits how much the traits speak for one person
 * @param reasons what agrees and what does not, in the order of the traits
 */
public record DuplicateCandidate(
    PatientIdentity patient,
    String town,
    DuplicateVerdict verdict,
    int bits,
    List<DuplicateReason> reasons) {}
