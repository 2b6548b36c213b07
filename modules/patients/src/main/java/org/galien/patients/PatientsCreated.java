package org.galien.patients;

import jakarta.enterprise.context.ApplicationScoped;
import org.galien.platform.places.CareTable;

/** Whose chart somebody began: who comes for the first time has no past here. */
@ApplicationScoped
class PatientsCreated extends CareTable {

  PatientsCreated() {
    super(
        "e.patient_id",
        "platform_audit_entry e WHERE e.action = 'patient.created' AND e.actor_id IN (:who) AND"
            + " e.recorded_at >= :since");
  }
}
