package org.galien.prescriptions;

import jakarta.enterprise.context.ApplicationScoped;
import org.galien.platform.places.ContactTable;

/** What was prescribed to a patient. */
@ApplicationScoped
class PrescriptionsAsContacts extends ContactTable {

  PrescriptionsAsContacts() {
    super("patient_id", "signed_at", "prescriptions_prescription WHERE signed_at IS NOT NULL");
  }
}
