package org.galien.patients;

import org.galien.platform.Refusal;

/** Two qualified identities, or two definitive NIRs that each fit their bearer, are two people. */
public final class MergeOfTwoPeople extends Refusal {

  MergeOfTwoPeople() {
    super("patients.merge-of-two-people");
  }
}
