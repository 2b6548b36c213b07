package org.galien.patients.consents;

import org.galien.platform.Refusal;

/** Nobody has agreed to anything tomorrow. */
public final class ConsentDateImpossible extends Refusal {

  ConsentDateImpossible() {
    super("patients.consent.date-impossible");
  }
}
