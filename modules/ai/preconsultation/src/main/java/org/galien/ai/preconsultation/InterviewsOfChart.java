package org.galien.ai.preconsultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import org.galien.platform.persistence.PatientRows;
import org.galien.platform.places.ChartHolder;

/** Interviews go with the chart. */
@ApplicationScoped
class InterviewsOfChart implements ChartHolder {

  @Inject EntityManager em;

  @Override
  public String kind() {
    return "preconsultation.interview";
  }

  @Override
  public List<Long> move(long from, long into) {
    return rows().move(from, into);
  }

  @Override
  public void moveBack(Collection<Long> rows, long from, long to) {
    rows().moveBack(rows, from, to);
  }

  @Override
  public long count(Collection<Long> charts) {
    return rows().count(charts);
  }

  private PatientRows rows() {
    return PatientRows.versioned(em, "ai_preconsultation_interview");
  }
}
