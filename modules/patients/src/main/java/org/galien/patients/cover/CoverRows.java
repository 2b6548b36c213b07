package org.galien.patients.cover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import org.galien.platform.persistence.PatientRows;
import org.galien.platform.places.ChartHolder;

/** A cover goes with the chart, unless the other one has its own. */
@ApplicationScoped
class CoverRows implements ChartHolder {

  @Inject EntityManager em;

  @Override
  public String kind() {
    return "patients.cover";
  }

  @Override
  public List<Long> move(long from, long into) {
    return rows().moveUnless(from, into, "1 = 1");
  }

  @Override
  public void moveBack(Collection<Long> rows, long from, long to) {
    rows().moveBack(rows, from, to);
  }

  private PatientRows rows() {
    return PatientRows.versioned(em, "patients_cover");
  }
}
