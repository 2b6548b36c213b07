package org.galien.platform.places;

import java.util.List;

/** What a module knows of measured values of a patient. */
public interface MeasureSource {

  /** Only what who acts may see: nothing is an answer, no refusal. Latest first. */
  List<Measure> measures(MeasureQuery query);
}
