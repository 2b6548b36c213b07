package org.galien.documents.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import org.galien.platform.persistence.PatientRows;
import org.galien.platform.places.ChartHolder;

/** What was filed in a chart goes with it, what was withdrawn from it too. */
@ApplicationScoped
class FilingRows implements ChartHolder {

  @Inject EntityManager em;

  @Override
  public String kind() {
    return "documents.filing";
  }

  @Override
  public List<Long> move(long from, long into) {
    return rows().move(from, into);
  }

  @Override
  public void moveBack(Collection<Long> rows, long from, long to) {
    rows().moveBack(rows, from, to);
  }

  private PatientRows rows() {
    return PatientRows.of(em, "documents_filing");
  }
}
