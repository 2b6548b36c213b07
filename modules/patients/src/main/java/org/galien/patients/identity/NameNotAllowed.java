package org.galien.patients.identity;

/** A name holds a character that no civil status has. */
public final class NameNotAllowed extends FieldRefusal {

  NameNotAllowed(PatientField field, String character) {
    super(field, "patients.name-not-allowed", character);
  }
}
