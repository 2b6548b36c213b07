package org.galien.patients.imports;

import org.galien.patients.PatientId;

/**
 * Whose a row is.
 *
 * @param patient null in a try, for a patient whom the same import will make
 */
public record ImportOwner(PatientId patient) {}
