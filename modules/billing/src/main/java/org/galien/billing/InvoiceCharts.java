package org.galien.billing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import org.galien.patients.PatientId;

/**
 * In whose chart an invoice lies; read aside, so that the caller's transaction has read nothing.
 */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class InvoiceCharts {

  @Inject EntityManager em;

  PatientId of(InvoiceId id) {
    List<?> found =
        em.createNativeQuery("SELECT patient_id FROM billing_invoice WHERE id = ?")
            .setParameter(1, id.value())
            .getResultList();
    if (found.isEmpty()) {
      throw BillingRefusal.unknown();
    }
    return new PatientId(((Number) found.getFirst()).longValue());
  }
}
