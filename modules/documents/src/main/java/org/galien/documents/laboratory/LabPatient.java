package org.galien.documents.laboratory;

import java.time.LocalDate;

/**
 * Whom a report names. Everything may be null: what is not written is not known.
 *
 * @param familyName used or birth name, as the laboratory has it
 * @param birthName where it is told apart
 * @param birthDate where the year has two figures, the latest one before the sample
 * @param shortYear true when it has
 * @param nir thirteen characters
 */
public record LabPatient(
    String number,
    String familyName,
    String birthName,
    String firstName,
    LocalDate birthDate,
    boolean shortYear,
    String nir) {

  static final LabPatient UNNAMED = new LabPatient(null, null, null, null, null, false, null);
}
