package org.galien.scheduling.booking;

import jakarta.enterprise.context.ApplicationScoped;
import org.galien.platform.places.ContactTable;

/** Visits, and those to come: whoever is expected is in contact. */
@ApplicationScoped
class VisitsAsContacts extends ContactTable {

  VisitsAsContacts() {
    super(
        "patient_id",
        "starts_at",
        "scheduling_appointment WHERE status NOT IN ('CANCELLED', 'NO_SHOW')");
  }
}
