package org.galien.billing.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.galien.platform.audit.AuditTrail;
import org.galien.platform.audit.Subject;
import org.galien.platform.users.Acting;
import org.galien.platform.users.Reserved;
import org.galien.platform.users.Right;

/** Closes years: nothing more is entered there. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
@Reserved(Right.ACCOUNTS)
public class Years {

  @Inject EntityManager em;
  @Inject Clock clock;
  @Inject Acting acting;
  @Inject Books books;
  @Inject Ledger ledger;
  @Inject Advances advances;
  @Inject AuditTrail audit;

  /** A year of a book; {@code closedAt} is null for one that is open. */
  public record Year(int year, Ledger.Sums sums, Instant closedAt) {}

  /** The last first, this one always. */
  public List<Year> of(long book) throws SQLException {
    List<Integer> years = new ArrayList<>();
    years.add(LocalDate.now(clock).getYear());
    for (Object one :
        em.createNativeQuery("SELECT DISTINCT year FROM billing_entry WHERE book_id = ?")
            .setParameter(1, book)
            .getResultList()) {
      years.add(Sql.cents(one));
    }
    List<Year> all = new ArrayList<>();
    for (int year : years.stream().distinct().sorted((a, b) -> b - a).toList()) {
      all.add(new Year(year, ledger.sums(book, year), closedAt(book, year)));
    }
    return all;
  }

  /**
   * @throws AccountsRefusal for a year that is not over, is closed, follows an open one, or while
   *     money on account waits to be given to a book
   */
  public void close(long book, int year) throws SQLException {
    books.view(book);
    if (year >= LocalDate.now(clock).getYear()) {
      throw new AccountsRefusal("year-not-over", Integer.toString(year));
    }
    Ledger.Sums sums = ledger.sums(book, year);
    if (closedAt(book, year) != null) {
      throw new AccountsRefusal("closed-year", Integer.toString(year));
    }
    if (sums.entries() == 0) {
      throw new AccountsRefusal("year-empty", Integer.toString(year));
    }
    if (Sql.number(
            em,
            "SELECT COUNT(*) FROM billing_entry e WHERE e.book_id = ? AND e.year < ? AND NOT EXISTS"
                + " (SELECT 1 FROM billing_closed_year c WHERE c.book_id = e.book_id AND c.year ="
                + " e.year)",
            book,
            year)
        > 0) {
      throw new AccountsRefusal("earlier-open");
    }
    if (advances.waiting().stream().anyMatch(one -> one.day().getYear() <= year)) {
      throw new AccountsRefusal("advances");
    }
    Sql.change(
        em,
        "INSERT INTO billing_closed_year (book_id, year, at, by_id, entries, receipts, expenses)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?)",
        book,
        year,
        java.time.LocalDateTime.ofInstant(clock.instant(), java.time.ZoneOffset.UTC),
        acting.current().user().value(),
        sums.entries(),
        sums.receipts(),
        sums.expenses());
    audit.record("billing.year-closed", Subject.of("book", book), "year=" + year);
  }

  private Instant closedAt(long book, int year) {
    List<?> at =
        em.createNativeQuery("SELECT at FROM billing_closed_year WHERE book_id = ? AND year = ?")
            .setParameter(1, book)
            .setParameter(2, year)
            .getResultList();
    return at.isEmpty() ? null : Sql.instant(at.getFirst());
  }
}
