package org.galien.patients.identity;

/** Not an INSEE code: five characters, 2A and 2B for Corsica, 99 and the country abroad. */
public final class BirthPlaceUnreadable extends FieldRefusal {

  BirthPlaceUnreadable() {
    super(PatientField.BIRTH_PLACE, "patients.birth-place-unreadable");
  }
}
