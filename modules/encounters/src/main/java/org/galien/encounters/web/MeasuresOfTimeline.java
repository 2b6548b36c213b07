package org.galien.encounters.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.galien.encounters.Clinicians;
import org.galien.encounters.measures.MeasureKind;
import org.galien.platform.places.TimelinePart;
import org.galien.platform.places.TimelineQuery;
import org.galien.platform.places.TimelineSource;

/**
 * Measures of one kind are read in the middle of a chart: {@code mesures=1} are the weights. They
 * add no line to the timeline.
 */
@ApplicationScoped
class MeasuresOfTimeline implements TimelineSource {

  static final String PARAMETER = "mesures";

  /** Instead of a kind: the body mass index, which is computed. */
  static final int BMI = 99;

  @Inject Clinicians clinicians;

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
    return clinicians.mayRead() && (number == BMI || number <= MeasureKind.values().length);
  }
}
