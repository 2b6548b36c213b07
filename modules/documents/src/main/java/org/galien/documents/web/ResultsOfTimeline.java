package org.galien.documents.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.galien.documents.results.Results;
import org.galien.platform.places.TimelinePart;
import org.galien.platform.places.TimelineQuery;
import org.galien.platform.places.TimelineSource;

/**
 * The table of results is read in the middle of a chart: {@code resultats=24} is that of two years.
 * It adds no line to the timeline, where the reports themselves stand.
 */
@ApplicationScoped
class ResultsOfTimeline implements TimelineSource {

  static final String PARAMETER = "resultats";

  /** Instead of a number of months: everything. */
  static final int ALL = 999;

  @Inject Results results;

  @Override
  public String parameter() {
    return PARAMETER;
  }

  @Override
  public TimelinePart read(TimelineQuery query) {
    return TimelinePart.NOTHING;
  }

  @Override
  public boolean shows(long patient, long number) {
    return results.mayRead() && number <= ALL;
  }
}
