package org.galien.patients.identity;

/** The two last digits do not fit the thirteen before: a digit was mistyped. */
public final class NirKeyWrong extends FieldRefusal {

  NirKeyWrong() {
    super(PatientField.NIR, "patients.nir-key-wrong");
  }
}
