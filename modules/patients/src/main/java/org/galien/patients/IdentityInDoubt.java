package org.galien.patients;

import org.galien.platform.Refusal;

/** A doubtful or fictitious identity stays « provisoire » (RNIV). */
public final class IdentityInDoubt extends Refusal {

  IdentityInDoubt() {
    super("patients.identity-in-doubt");
  }
}
