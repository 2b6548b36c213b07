package org.galien.platform.places;

/** Which chart goes on in the place of one that was merged. */
public interface StandingChart {

  /** The number itself, unless it leads to another. */
  long standing(long patient);
}
