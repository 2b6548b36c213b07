package org.galien.documents.filing;

import jakarta.enterprise.context.ApplicationScoped;
import org.galien.platform.places.CareTable;

/** In whose chart somebody filed a document that lies there. */
@ApplicationScoped
class PatientsOfFilings extends CareTable {

  PatientsOfFilings() {
    super(
        "f.patient_id",
        "documents_filing f WHERE f.filed_by IN (:who) AND f.standing AND f.filed_at >= :since");
  }
}
