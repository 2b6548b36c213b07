package org.galien.platform.bench;

/**
 * A module's share in a patient's chart: what its parts of the page ask of its services. Whoever
 * owns the chart measures all shares together, for siblings do not know each other.
 */
public interface ChartShare {

  /** The chart is opened. */
  void open(long patient);

  /** Words are searched in it, and those found are shown with their passages. */
  void search(long patient, String words);
}
