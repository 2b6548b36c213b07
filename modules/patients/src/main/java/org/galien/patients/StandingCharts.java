package org.galien.patients;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.galien.platform.places.StandingChart;

/** The number of a chart that went into another opens that one. */
@ApplicationScoped
class StandingCharts implements StandingChart {

  @Inject ChartMerges merges;

  @Override
  public long standing(long patient) {
    return merges.standing(new PatientId(patient)).value();
  }
}
