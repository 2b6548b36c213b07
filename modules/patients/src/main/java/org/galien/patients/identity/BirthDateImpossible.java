package org.galien.patients.identity;

/** Born in the future, or more than 130 years ago. */
public final class BirthDateImpossible extends FieldRefusal {

  BirthDateImpossible(String reason) {
    super(PatientField.BIRTH_DATE, "patients.birth-date-impossible." + reason);
  }
}
