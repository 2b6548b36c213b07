package org.galien.patients.cover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import org.galien.platform.persistence.PatientRows;
import org.galien.platform.places.ChartHolder;

/** Rights go with the chart, unless the other one has the same right noted. */
@ApplicationScoped
class RightRows implements ChartHolder {

  @Inject EntityManager em;

  @Override
  public String kind() {
    return "patients.right";
  }

  @Override
  public List<Long> move(long from, long into) {
    return rows().moveUnless(from, into, "mine.kind = theirs.kind");
  }

  @Override
  public void moveBack(Collection<Long> rows, long from, long to) {
    rows().moveBack(rows, from, to);
  }

  private PatientRows rows() {
    return PatientRows.of(em, "patients_right");
  }
}
