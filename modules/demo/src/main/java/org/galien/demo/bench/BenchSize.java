package org.galien.demo.bench;

/** How much is filled in. */
record BenchSize(int practitioners, int patients, int appointments, int encounters, int documents) {

  /** Larger than any practice. */
  static final BenchSize FULL = new BenchSize(15, 100_000, 1_000_000, 1_000, 300);

  /** The share of a practitioner, so that the shares add up. */
  int appointments(int practitioner) {
    return appointments / practitioners + (practitioner < appointments % practitioners ? 1 : 0);
  }
}
