package org.galien.patients.consents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.galien.patients.PatientId;
import org.galien.patients.requests.PatientRequests;
import org.galien.platform.users.Reserved;
import org.galien.platform.users.Right;

/**
 * Whether models may read what is kept of a patient. Who was never asked was told by the practice's
 * notice and may refuse; who refused, or had the use of the chart restricted, is left alone, and
 * {@link org.galien.patients.AiUseChanged} tells of each change.
 */
@ApplicationScoped
@Transactional
@Reserved(Right.PATIENTS)
public class AiUse {

  @Inject Consents consents;
  @Inject PatientRequests requests;

  public boolean allowed(PatientId patient) {
    return consents.current(patient, ConsentKind.AI).map(Consent::given).orElse(true)
        && !requests.restricted(patient);
  }
}
