package org.galien.patients.duplicates;

/** How far two values agree. */
enum Agreement {
  SAME,
  /** Heard alike. */
  ALIKE,
  /** One slip of the finger apart, or one is the beginning of the other. */
  CLOSE,
  /** Only a first letter, which is the same. */
  INITIAL,
  UNKNOWN,
  DIFFERENT;

  boolean atLeast(Agreement other) {
    return compareTo(other) <= 0;
  }
}
