package org.galien.documents.results;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.galien.platform.places.CareQuery;
import org.galien.platform.places.CareTable;

/** Who has a critical value that nobody acknowledged: all are called upon, so all may look. */
@ApplicationScoped
class PatientsInDanger extends CareTable {

  PatientsInDanger() {
    super(
        "f.patient_id",
        "documents_lab_critical c JOIN documents_lab_report r ON r.id = c.report_id JOIN"
            + " documents_filing f ON f.id = r.filing_id WHERE c.acknowledged_at IS NULL AND"
            + " r.superseded_at IS NULL AND f.standing");
  }

  /** Nobody follows a patient because of that. */
  @Override
  public Set<Long> patients(CareQuery asked) {
    return Set.of();
  }
}
