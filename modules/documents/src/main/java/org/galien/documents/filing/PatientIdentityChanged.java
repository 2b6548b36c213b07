package org.galien.documents.filing;

import org.galien.platform.Refusal;

/** The patient's identity is no longer the one that the person who files has seen. */
public final class PatientIdentityChanged extends Refusal {
  public PatientIdentityChanged() {
    super("documents.patient-identity-changed");
  }
}
