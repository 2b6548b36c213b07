package org.galien.prescriptions;

import jakarta.enterprise.context.ApplicationScoped;
import org.galien.platform.places.CareTable;

/** Whom somebody signed a prescription for. */
@ApplicationScoped
class PatientsOfPrescriptions extends CareTable {

  PatientsOfPrescriptions() {
    super(
        "p.patient_id",
        "prescriptions_prescription p WHERE p.prescriber_id IN (:who) AND p.signed_at >= :since");
  }
}
