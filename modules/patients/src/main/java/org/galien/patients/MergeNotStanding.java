package org.galien.patients;

import org.galien.platform.Refusal;

/** There is no such merge, or it was undone. */
public final class MergeNotStanding extends Refusal {

  MergeNotStanding() {
    super("patients.merge-not-standing");
  }
}
