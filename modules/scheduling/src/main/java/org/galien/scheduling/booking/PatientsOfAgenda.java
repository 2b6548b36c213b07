package org.galien.scheduling.booking;

import jakarta.enterprise.context.ApplicationScoped;
import org.galien.platform.places.CareTable;

/** Whom a practitioner sees, saw or waited for; a cancelled appointment ties nobody. */
@ApplicationScoped
class PatientsOfAgenda extends CareTable {

  PatientsOfAgenda() {
    super(
        "a.patient_id",
        "scheduling_appointment a WHERE a.practitioner_id IN (:who) AND a.status <> 'CANCELLED' AND"
            + " a.starts_at >= :since");
  }
}
