package org.galien.billing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import org.galien.patients.PatientId;
import org.galien.patients.Patients;
import org.galien.platform.audit.AuditTrail;
import org.galien.platform.audit.Subject;
import org.galien.platform.care.CareCircle;
import org.galien.platform.persistence.Rows;
import org.galien.platform.text.TextLimit;
import org.galien.platform.users.Acting;
import org.galien.platform.users.Reserved;
import org.galien.platform.users.Right;

/** Takes money of patients, and gives it back. Nothing is changed afterwards. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
@Reserved(Right.BILLING)
public class Payments {

  private static final int REFERENCE = 60;

  @Inject EntityManager em;
  @Inject Clock clock;
  @Inject Acting acting;
  @Inject AuditTrail audit;
  @Inject Patients patients;
  @Inject HeldInvoices held;
  @Inject CareCircle circle;

  /**
   * @throws BillingRefusal when it is more than what is due, or more than lies on account
   */
  public void pay(InvoiceId id, List<PaymentPart> parts) throws SQLException {
    take(held.hold(id), parts);
  }

  /** As {@link #pay}, for an invoice whose chart is held. */
  void take(InvoiceView invoice, List<PaymentPart> parts) throws SQLException {
    int sum = 0;
    for (PaymentPart part : parts) {
      requireAmount(part.cents());
      sum += part.cents();
    }
    if (sum > invoice.outstanding()) {
      throw BillingRefusal.aboveDue(Math.max(0, invoice.outstanding()), sum);
    }
    for (PaymentPart part : parts) {
      if (part.mode() == PaymentMode.ACCOUNT) {
        takeFromAccount(invoice.patient(), part.cents());
      }
      write(invoice.id(), invoice.patient(), part.mode(), part.cents(), part.reference(), null);
    }
    audit.record("billing.paid", subject(invoice), Integer.toString(sum));
  }

  /**
   * Money for what is still to come.
   *
   * @param token of who asks; asked again with the same one, it is the same payment
   * @throws BillingRefusal when something else was paid with the token
   */
  public void payOnAccount(PatientId patient, PaymentPart part, String token) throws SQLException {
    requireAmount(part.cents());
    if (part.mode() == PaymentMode.ACCOUNT) {
      throw BillingRefusal.amount();
    }
    patients.held(patient);
    circle.require(patient.value());
    if (taken(patient, part.mode(), part.cents(), part.reference(), token)) {
      return;
    }
    write(null, patient, part.mode(), part.cents(), part.reference(), token);
    audit.record(
        "billing.paid-on-account",
        Subject.ofPatient("payment", 0, patient.value()),
        Integer.toString(part.cents()));
  }

  /**
   * Gives back money that lies on account.
   *
   * @param token as for {@link #payOnAccount}
   * @throws BillingRefusal when less lies there
   */
  public void refundAccount(PatientId patient, PaymentPart part, String token) throws SQLException {
    requireAmount(part.cents());
    if (part.mode() == PaymentMode.ACCOUNT) {
      throw BillingRefusal.amount();
    }
    patients.held(patient);
    circle.require(patient.value());
    if (taken(patient, part.mode(), -part.cents(), part.reference(), token)) {
      return;
    }
    int left = account(patient);
    if (part.cents() > left) {
      throw BillingRefusal.aboveAccount(Math.max(0, left));
    }
    write(null, patient, part.mode(), -part.cents(), part.reference(), token);
    audit.record(
        "billing.account-refunded",
        Subject.ofPatient("payment", 0, patient.value()),
        Integer.toString(part.cents()));
  }

  /** What lies on account, in cents. */
  public int account(PatientId patient) {
    return ((Number)
            em.createNativeQuery(
                    "SELECT COALESCE(SUM(cents), 0) FROM billing_payment WHERE patient_id = ? AND"
                        + " invoice_id IS NULL")
                .setParameter(1, patient.value())
                .getSingleResult())
        .intValue();
  }

  /**
   * Gives back what was paid too much, as after an invoice was undone.
   *
   * @throws BillingRefusal when it is more than that
   */
  public void refund(InvoiceId id, PaymentPart part) throws SQLException {
    requireAmount(part.cents());
    InvoiceView invoice = held.hold(id);
    int overpaid = Math.max(0, -invoice.outstanding());
    if (part.cents() > overpaid) {
      throw BillingRefusal.aboveOverpaid(overpaid);
    }
    if (part.mode() == PaymentMode.ACCOUNT) {
      write(null, invoice.patient(), part.mode(), part.cents(), "", null);
    }
    write(id, invoice.patient(), part.mode(), -part.cents(), part.reference(), null);
    audit.record("billing.refunded", subject(invoice), Integer.toString(part.cents()));
  }

  private void takeFromAccount(PatientId patient, int cents) throws SQLException {
    int left = account(patient);
    if (cents > left) {
      throw BillingRefusal.aboveAccount(Math.max(0, left));
    }
    write(null, patient, PaymentMode.ACCOUNT, -cents, "", null);
  }

  private boolean taken(
      PatientId patient, PaymentMode mode, int cents, String reference, String token) {
    List<?> known =
        em.createNativeQuery(
                "SELECT patient_id, mode, cents, reference FROM billing_payment WHERE token = ?")
            .setParameter(1, token)
            .getResultList();
    if (known.isEmpty()) {
      return false;
    }
    Object[] row = (Object[]) known.getFirst();
    boolean same =
        ((Number) row[0]).longValue() == patient.value()
            && row[1].equals(mode.name())
            && ((Number) row[2]).intValue() == cents
            && row[3].equals(reference);
    if (!same) {
      throw BillingRefusal.otherToken();
    }
    return true;
  }

  private void write(
      InvoiceId invoice,
      PatientId patient,
      PaymentMode mode,
      int cents,
      String reference,
      String token)
      throws SQLException {
    try (Rows rows =
        new Rows(
            em,
            "INSERT INTO billing_payment (invoice_id, patient_id, payer, mode, cents, at, by_id,"
                + " reference, token) VALUES (?, ?, 'PATIENT', ?, ?, ?, ?, ?, ?)")) {
      rows.insert(
          invoice == null ? null : invoice.value(),
          patient.value(),
          mode.name(),
          cents,
          clock.instant(),
          acting.current().user().value(),
          TextLimit.checked(reference, REFERENCE),
          token);
    }
  }

  private static void requireAmount(int cents) {
    if (cents <= 0) {
      throw BillingRefusal.amount();
    }
  }

  private static Subject subject(InvoiceView invoice) {
    return Subject.ofPatient("invoice", invoice.id().value(), invoice.patient().value());
  }
}
