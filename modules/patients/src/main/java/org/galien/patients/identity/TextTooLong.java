package org.galien.patients.identity;

/** A field holds more characters than its place can keep; nothing is ever cut silently. */
public final class TextTooLong extends FieldRefusal {

  TextTooLong(PatientField field, int most, int given) {
    super(field, "patients.text-too-long", most, given);
  }
}
