package org.galien.billing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.galien.patients.PatientId;
import org.galien.patients.Patients;
import org.galien.platform.audit.AuditTrail;
import org.galien.platform.audit.Subject;
import org.galien.platform.persistence.Rows;
import org.galien.platform.users.Acting;
import org.galien.platform.users.Reserved;
import org.galien.platform.users.Right;

/** Cheques that wait, and the slips with which they went to the bank. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
@Reserved(Right.BILLING)
public class Slips {

  private static final String CHEQUES =
      "SELECT patient_id, reference, cents FROM billing_payment WHERE mode = 'CHEQUE' AND cents > 0"
          + " AND slip_id ";

  @Inject EntityManager em;
  @Inject Clock clock;
  @Inject Acting acting;
  @Inject AuditTrail audit;
  @Inject Patients patients;

  /** Cheques that no slip has yet. */
  public List<Slip.Cheque> waiting() {
    return cheques(em.createNativeQuery(CHEQUES + "IS NULL ORDER BY id").getResultList());
  }

  /**
   * Puts all that wait onto a slip.
   *
   * @throws BillingRefusal when none waits
   */
  public Slip make() throws SQLException {
    List<?> open =
        em.createNativeQuery(
                "SELECT id FROM billing_payment WHERE mode = 'CHEQUE' AND cents > 0 AND slip_id IS"
                    + " NULL FOR UPDATE")
            .getResultList();
    if (open.isEmpty()) {
      throw BillingRefusal.noCheques();
    }
    long id;
    try (Rows rows = new Rows(em, "INSERT INTO billing_slip (at, by_id) VALUES (?, ?)")) {
      id = rows.insert(clock.instant(), acting.current().user().value());
    }
    for (Object one : open) {
      em.createNativeQuery("UPDATE billing_payment SET slip_id = ? WHERE id = ?")
          .setParameter(1, id)
          .setParameter(2, one)
          .executeUpdate();
    }
    audit.record("billing.slip-made", Subject.of("slip", id), "cheques=" + open.size());
    return of(id);
  }

  /**
   * @throws BillingRefusal when there is none
   */
  public Slip of(long id) {
    List<?> at =
        em.createNativeQuery("SELECT at FROM billing_slip WHERE id = ?")
            .setParameter(1, id)
            .getResultList();
    if (at.isEmpty()) {
      throw BillingRefusal.unknown();
    }
    return new Slip(
        id,
        InvoiceRows.instant(at.getFirst()),
        cheques(
            em.createNativeQuery(CHEQUES + "= ? ORDER BY id").setParameter(1, id).getResultList()));
  }

  private List<Slip.Cheque> cheques(List<?> rows) {
    List<Slip.Cheque> cheques = new ArrayList<>();
    for (Object found : rows) {
      Object[] row = (Object[]) found;
      cheques.add(
          new Slip.Cheque(
              patients.view(new PatientId(((Number) row[0]).longValue())).display(),
              (String) row[1],
              ((Number) row[2]).intValue()));
    }
    return cheques;
  }
}
