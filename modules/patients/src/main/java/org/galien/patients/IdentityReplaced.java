package org.galien.patients;

import org.galien.platform.Refusal;

/**
 * A change would put another person into a chart. Whoever knows that it is the same person says so
 * with {@link Patients#correct}.
 */
public final class IdentityReplaced extends Refusal {

  IdentityReplaced() {
    super("patients.identity-replaced");
  }
}
