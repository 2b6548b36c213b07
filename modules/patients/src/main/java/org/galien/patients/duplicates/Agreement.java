package org.galien.patients.duplicates;

/** How far two names agree. */
enum Agreement {
  SAME,
  /** Heard alike, or a known short form, or the same without its particle. */
  ALIKE,
  /** A slip of the finger apart, or one is a part of the other. */
  CLOSE,
  /** Only a first letter, which is the same. */
  INITIAL,
  UNKNOWN,
  DIFFERENT;

  boolean atLeast(Agreement other) {
    return compareTo(other) <= 0;
  }
}
