package org.galien.platform.care;

import org.galien.platform.Refusal;

/** The chart opens once it is said why. */
public final class ReasonWanted extends Refusal {

  ReasonWanted() {
    super("platform.care.reason-wanted");
  }
}
