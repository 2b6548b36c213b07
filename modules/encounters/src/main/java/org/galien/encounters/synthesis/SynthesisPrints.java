package org.galien.encounters.synthesis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.galien.encounters.Clinicians;
import org.galien.patients.PatientId;
import org.galien.platform.audit.AuditTrail;
import org.galien.platform.audit.Subject;

/** Keeps who printed the « synthèse médicale » of whom. */
@ApplicationScoped
@Transactional
public class SynthesisPrints {

  @Inject AuditTrail audit;
  @Inject Clinicians clinicians;

  /**
   * @throws org.galien.encounters.NotesAreForClinicians when who acts has no clinical role
   */
  public void printed(PatientId patient) {
    clinicians.requireWriter();
    audit.record("synthesis.printed", Subject.of("patient", patient.value()));
  }
}
