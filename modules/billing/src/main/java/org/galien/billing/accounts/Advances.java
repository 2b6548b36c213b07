package org.galien.billing.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.galien.platform.audit.AuditTrail;
import org.galien.platform.audit.Subject;
import org.galien.platform.users.Acting;
import org.galien.platform.users.Reserved;
import org.galien.platform.users.Right;

/** Money on account is a receipt of whoever it is for; with several practitioners a person says. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
@Reserved(Right.ACCOUNTS)
public class Advances {

  @Inject EntityManager em;
  @Inject Clock clock;
  @Inject Acting acting;
  @Inject Posting posting;
  @Inject Books books;
  @Inject AuditTrail audit;

  /** Money that lies on account and is in no book yet; of nobody in particular. */
  public record Advance(long payment, LocalDate day, String mode, int cents) {}

  public List<Advance> waiting() throws SQLException {
    posting.post();
    return Sql.rows(
            em,
            "SELECT p.id, p.at, p.mode, p.cents FROM billing_payment p WHERE p.invoice_id IS NULL"
                + " AND p.mode <> 'ACCOUNT' AND NOT EXISTS (SELECT 1 FROM billing_entry e WHERE"
                + " e.payment_id = p.id) ORDER BY p.id")
        .stream()
        .map(
            row ->
                new Advance(
                    Sql.number(row[0]),
                    Sql.instant(row[1]).atZone(clock.getZone()).toLocalDate(),
                    Sql.text(row[2]),
                    Sql.cents(row[3])))
        .toList();
  }

  /**
   * @throws AccountsRefusal when it does not wait
   */
  public void give(long payment, long book) throws SQLException {
    books.view(book);
    if (waiting().stream().noneMatch(one -> one.payment() == payment)) {
      throw new AccountsRefusal("advance");
    }
    Sql.change(
        em,
        "INSERT INTO billing_advance (payment_id, book_id, at, by_id) VALUES (?, ?, ?, ?)",
        payment,
        book,
        LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC),
        acting.current().user().value());
    posting.post();
    audit.record("billing.advance-given", Subject.of("payment", payment), "book=" + book);
  }
}
