package org.galien.lesions;

import jakarta.enterprise.context.ApplicationScoped;
import org.galien.platform.places.CareTable;

/** Whose skin somebody judged. */
@ApplicationScoped
class PatientsOfLesions extends CareTable {

  PatientsOfLesions() {
    super(
        "c.patient_id",
        "lesions_checklist c WHERE c.filled_by IN (:who) AND c.filled_at >= :since");
  }
}
