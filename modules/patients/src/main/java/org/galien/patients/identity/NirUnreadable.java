package org.galien.patients.identity;

/** Not fifteen characters in the shape of a NIR. */
public final class NirUnreadable extends FieldRefusal {

  NirUnreadable() {
    super(PatientField.NIR, "patients.nir-unreadable");
  }
}
