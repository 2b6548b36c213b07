package org.galien.billing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.galien.platform.audit.AuditTrail;
import org.galien.platform.audit.Subject;
import org.galien.platform.persistence.Rows;
import org.galien.platform.text.TextLimit;
import org.galien.platform.users.Acting;
import org.galien.platform.users.Reserved;
import org.galien.platform.users.Right;

/** The till: what patients paid since it was last closed, and closing it with what was counted. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
@Reserved(Right.MONEY)
public class Till {

  private static final int NOTE = 200;
  private static final String OPEN =
      "SELECT mode, COUNT(*), SUM(cents) FROM billing_payment WHERE closing_id IS NULL AND payer ="
          + " 'PATIENT' AND id <= ? AND NOT (invoice_id IS NULL AND mode = 'ACCOUNT') GROUP BY mode ORDER BY mode";

  @Inject EntityManager em;
  @Inject Clock clock;
  @Inject Acting acting;
  @Inject AuditTrail audit;

  public TillState state() {
    return state(Long.MAX_VALUE);
  }

  private TillState state(long last) {
    List<TillState.ModeSum> modes = new ArrayList<>();
    for (Object found : em.createNativeQuery(OPEN).setParameter(1, last).getResultList()) {
      Object[] row = (Object[]) found;
      modes.add(
          new TillState.ModeSum(
              PaymentMode.valueOf(row[0].toString()),
              ((Number) row[1]).intValue(),
              ((Number) row[2]).intValue()));
    }
    List<Closing> before = closings(1);
    return new TillState(before.isEmpty() ? 0 : before.getFirst().kept(), modes);
  }

  /**
   * Closes what was taken until now. Two at once: the second finds nothing more to close.
   *
   * @param counted in the drawer
   * @param kept of it for the next day
   * @throws BillingRefusal for less than nothing, or more kept than counted
   */
  public Closing close(int counted, int kept, String note) throws SQLException {
    if (counted < 0 || kept < 0 || kept > counted) {
      throw BillingRefusal.counted();
    }
    List<?> open =
        em.createNativeQuery(
                "SELECT id FROM billing_payment WHERE closing_id IS NULL AND payer = 'PATIENT' FOR"
                    + " UPDATE")
            .getResultList();
    long last = open.stream().mapToLong(one -> ((Number) one).longValue()).max().orElse(0);
    TillState state = state(last);
    long id;
    try (Rows rows =
        new Rows(
            em,
            "INSERT INTO billing_closing (at, by_id, opening, cash, counted, kept, note) VALUES"
                + " (?, ?, ?, ?, ?, ?, ?)")) {
      id =
          rows.insert(
              clock.instant(),
              acting.current().user().value(),
              state.opening(),
              state.cash(),
              counted,
              kept,
              TextLimit.checked(note, NOTE));
    }
    if (!open.isEmpty()) {
      em.createNativeQuery(
              "UPDATE billing_payment SET closing_id = ? WHERE closing_id IS NULL AND payer ="
                  + " 'PATIENT' AND id <= ?")
          .setParameter(1, id)
          .setParameter(2, last)
          .executeUpdate();
    }
    audit.record("billing.till-closed", Subject.of("closing", id), "counted=" + counted);
    return closings(1).getFirst();
  }

  /** The latest first. */
  public List<Closing> closings(int limit) {
    List<Closing> closings = new ArrayList<>();
    for (Object found :
        em.createNativeQuery(
                "SELECT id, at, opening, cash, counted, kept, note FROM billing_closing ORDER BY id"
                    + " DESC LIMIT "
                    + limit)
            .getResultList()) {
      Object[] row = (Object[]) found;
      closings.add(
          new Closing(
              ((Number) row[0]).longValue(),
              InvoiceRows.instant(row[1]),
              ((Number) row[2]).intValue(),
              ((Number) row[3]).intValue(),
              ((Number) row[4]).intValue(),
              ((Number) row[5]).intValue(),
              (String) row[6]));
    }
    return closings;
  }
}
