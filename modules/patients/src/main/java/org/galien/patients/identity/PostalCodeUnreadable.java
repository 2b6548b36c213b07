package org.galien.patients.identity;

/** A French postal code has five digits; a foreign one goes with the town. */
public final class PostalCodeUnreadable extends FieldRefusal {

  PostalCodeUnreadable() {
    super(PatientField.POSTAL_CODE, "patients.postal-code-unreadable");
  }
}
