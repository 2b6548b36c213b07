package org.galien.billing.claims;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.galien.platform.audit.AuditTrail;
import org.galien.platform.audit.Subject;
import org.galien.platform.text.TextLimit;
import org.galien.platform.users.Acting;
import org.galien.platform.users.Reserved;
import org.galien.platform.users.Right;

/** Answers that belong to no claim for certain: people say to which, or to none. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
@Reserved(Right.BILLING)
public class ReturnQueue {

  private static final int REASON = 200;

  @Inject ReturnRows rows;
  @Inject ClaimRows claims;
  @Inject Reconciliation reconciliation;
  @Inject Acting acting;
  @Inject AuditTrail audit;

  /** The oldest first. */
  public List<EntryView> open(int limit) {
    return rows.open(limit);
  }

  /** How many there are; none for who does not take care of them. */
  public long waiting() {
    return rows.waiting();
  }

  /** The latest files first, those refused too. */
  public List<ReturnView> files(int limit) {
    return rows.files(limit);
  }

  /**
   * Puts an answer to the claim of an invoice.
   *
   * @param invoice its number, as in {@code 2026-000123}
   * @param reason why more than was awaited is true; empty where it is not more
   * @throws ClaimRefusal when there is no such claim, or the answer cannot be of it
   */
  public void assign(long entry, String invoice, String reason) throws SQLException {
    Optional<ClaimView> claim =
        invoice.strip().matches("\\d{4}-\\d{6,9}")
            ? claims.named(invoice.strip())
            : Optional.empty();
    reconciliation.assign(
        entry,
        claim.orElseThrow(ClaimRefusal::unknown).id(),
        acting.current().name(),
        TextLimit.checked(reason, REASON));
  }

  /**
   * It belongs to none of ours.
   *
   * @throws ClaimRefusal without a reason, or when somebody was faster
   */
  public void dismiss(long entry, String why) {
    String said = TextLimit.checked(why, REASON);
    if (said.isEmpty()) {
      throw ClaimRefusal.reason();
    }
    rows.lock(entry);
    if (rows.open(entry).isEmpty()) {
      throw ClaimRefusal.handled();
    }
    rows.dismissed(entry, acting.current().name(), said);
    audit.record("billing.return-dismissed", Subject.of("return-entry", entry));
  }
}
