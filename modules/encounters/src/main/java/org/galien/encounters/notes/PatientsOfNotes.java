package org.galien.encounters.notes;

import jakarta.enterprise.context.ApplicationScoped;
import org.galien.platform.places.CareTable;

/** Whom somebody wrote a note about, signed or not. */
@ApplicationScoped
class PatientsOfNotes extends CareTable {

  PatientsOfNotes() {
    super(
        "e.patient_id",
        "encounters_encounter e WHERE e.practitioner_id IN (:who) AND e.status <> 'CANCELLED' AND"
            + " e.started_at >= :since");
  }
}
