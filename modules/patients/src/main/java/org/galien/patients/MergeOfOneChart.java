package org.galien.patients;

import org.galien.platform.Refusal;

/** A chart cannot be merged with itself, nor with one that it leads to. */
public final class MergeOfOneChart extends Refusal {

  MergeOfOneChart() {
    super("patients.merge-of-one-chart");
  }
}
