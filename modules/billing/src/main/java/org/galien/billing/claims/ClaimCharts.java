package org.galien.billing.claims;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import org.galien.patients.PatientId;

/** In whose chart a claim lies; read aside, so that the caller's transaction has read nothing. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class ClaimCharts {

  @Inject EntityManager em;

  PatientId of(long claim) {
    List<?> found =
        em.createNativeQuery(
                "SELECT i.patient_id FROM billing_claim c JOIN billing_invoice i ON i.id ="
                    + " c.invoice_id WHERE c.id = ?")
            .setParameter(1, claim)
            .getResultList();
    if (found.isEmpty()) {
      throw ClaimRefusal.unknown();
    }
    return new PatientId(((Number) found.getFirst()).longValue());
  }
}
