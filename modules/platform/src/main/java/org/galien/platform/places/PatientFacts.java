package org.galien.platform.places;

import java.util.List;

/** What a module wants said in the header of a patient's chart: a few words, nothing to click. */
public interface PatientFacts {

  /** Only what who acts may see. */
  List<PatientFact> of(long patient);
}
