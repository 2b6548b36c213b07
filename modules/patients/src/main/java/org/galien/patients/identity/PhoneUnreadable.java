package org.galien.patients.identity;

/** Neither ten French digits nor an international number. */
public final class PhoneUnreadable extends FieldRefusal {

  PhoneUnreadable(PatientField field) {
    super(field, "patients.phone-unreadable");
  }
}
