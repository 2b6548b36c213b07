package org.galien.billing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;

/** The VAT that is in an invoice; none in one of care that a tariff knows. */
@ApplicationScoped
class VatOfInvoice {

  /** In cents, before VAT and VAT alone. */
  record Sum(int rate, int net, int vat) {}

  @Inject EntityManager em;

  List<Sum> of(InvoiceId id) {
    List<Sum> sums = new ArrayList<>();
    for (Object found :
        em.createNativeQuery(
                "SELECT rate, net, vat FROM billing_vat WHERE invoice_id = ? ORDER BY rate")
            .setParameter(1, id.value())
            .getResultList()) {
      Object[] row = (Object[]) found;
      sums.add(
          new Sum(
              ((Number) row[0]).intValue(),
              ((Number) row[1]).intValue(),
              ((Number) row[2]).intValue()));
    }
    return sums;
  }

  /** A contra-entry has them below nothing. */
  void undo(InvoiceId wrong, InvoiceId contra) {
    em.createNativeQuery(
            "INSERT INTO billing_vat (invoice_id, rate, net, vat) SELECT ?, rate, -net, -vat FROM"
                + " billing_vat WHERE invoice_id = ?")
        .setParameter(1, contra.value())
        .setParameter(2, wrong.value())
        .executeUpdate();
  }
}
