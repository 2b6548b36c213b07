package org.galien.billing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import org.galien.platform.audit.AuditTrail;
import org.galien.platform.audit.Subject;
import org.galien.platform.persistence.Rows;
import org.galien.platform.users.Reserved;
import org.galien.platform.users.Right;

/** What insurances paid for invoices, as they said it themselves. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
@Reserved(Right.BILLING)
public class InsurancePayments {

  private static final int REFERENCE = 60;

  @Inject EntityManager em;
  @Inject Clock clock;
  @Inject AuditTrail audit;
  @Inject InvoiceRows rows;

  /**
   * @param cents below nothing for what is taken back
   * @param reference of the transfer
   * @param token once of each payment: the database refuses it again
   */
  public void receive(InvoiceId id, Payer payer, int cents, String reference, String token)
      throws SQLException {
    InvoiceView invoice = rows.of(id);
    try (Rows into =
        new Rows(
            em,
            "INSERT INTO billing_payment (invoice_id, patient_id, payer, mode, cents, at,"
                + " reference, token) VALUES (?, ?, ?, 'TRANSFER', ?, ?, ?, ?)")) {
      into.insert(
          id.value(),
          invoice.patient().value(),
          payer.name(),
          cents,
          clock.instant(),
          reference.substring(0, Math.min(REFERENCE, reference.length())),
          token);
    }
    audit.record(
        "billing.insurance-paid",
        Subject.ofPatient("invoice", id.value(), invoice.patient().value()),
        payer + "=" + cents);
  }

  /** What one of them paid for it until now, in cents. */
  public int paid(InvoiceId id, Payer payer) {
    return ((Number)
            em.createNativeQuery(
                    "SELECT COALESCE(SUM(cents), 0) FROM billing_payment WHERE invoice_id = ? AND"
                        + " payer = ?")
                .setParameter(1, id.value())
                .setParameter(2, payer.name())
                .getSingleResult())
        .intValue();
  }
}
