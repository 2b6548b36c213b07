package org.galien.patients.identity;

/** Not an address that a message could be sent to. */
public final class EmailUnreadable extends FieldRefusal {

  EmailUnreadable() {
    super(PatientField.EMAIL, "patients.email-unreadable");
  }
}
