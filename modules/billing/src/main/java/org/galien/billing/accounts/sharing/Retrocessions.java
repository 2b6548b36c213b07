package org.galien.billing.accounts.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.galien.billing.accounts.AccountsRefusal;
import org.galien.billing.accounts.BookView;
import org.galien.billing.accounts.Books;
import org.galien.billing.accounts.Categories;
import org.galien.billing.accounts.Category;
import org.galien.billing.accounts.Entries;
import org.galien.billing.accounts.EntryDraft;
import org.galien.billing.accounts.Posting;
import org.galien.billing.accounts.Sql;
import org.galien.platform.audit.AuditTrail;
import org.galien.platform.audit.Subject;
import org.galien.platform.messages.Messages;
import org.galien.platform.paper.Paper;
import org.galien.platform.persistence.Rows;
import org.galien.platform.users.Reserved;
import org.galien.platform.users.Right;
import org.galien.platform.users.UserId;
import org.galien.platform.voice.Amounts;
import org.galien.platform.voice.Dates;

/**
 * Contracts of replacement, and what they come to. Money counts once it has come in; an act is the
 * contract's when the substitute billed it, or issued it in the name of who is replaced.
 */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
@Reserved(Right.ACCOUNTS)
public class Retrocessions {

  private static final int WHOLE = 10_000;

  /** Of entries that stand in the way. */
  private static final int NAMED = 10;

  private static final String CONTRACT =
      "SELECT c.id, c.book_id, c.substitute_id, u.display_name, c.hundredths, c.valid_from,"
          + " c.valid_to FROM billing_contract c JOIN platform_user u ON u.id = c.substitute_id ";

  /** Without VAT, which nobody earned. */
  private static final String RECEIVED =
      "SELECT COALESCE(SUM(x.paid - COALESCE(ROUND(x.vat * x.paid / x.total), 0)), 0) FROM (SELECT"
          + " i.total, SUM(p.cents) AS paid, (SELECT SUM(v.vat) FROM billing_vat v WHERE"
          + " v.invoice_id = i.id) AS vat FROM billing_contract c JOIN billing_book b ON b.id ="
          + " c.book_id JOIN billing_invoice i ON i.act_day BETWEEN c.valid_from AND c.valid_to AND"
          + " (i.practitioner_id = c.substitute_id OR (i.practitioner_id = b.practitioner_id AND"
          + " i.issued_by = c.substitute_id)) JOIN billing_payment p ON p.invoice_id = i.id WHERE"
          + " c.id = ? GROUP BY i.id, i.total) x";

  private static final String GIVEN =
      "SELECT COALESCE(SUM(CAST(l.debit AS SIGNED) - l.credit), 0) FROM billing_entry e JOIN"
          + " billing_entry_line l ON l.entry_id = e.id AND l.category = 'RETROCEDES' WHERE"
          + " e.contract_id = ?";

  @Inject EntityManager em;
  @Inject Clock clock;
  @Inject Books books;
  @Inject Entries entries;
  @Inject Categories categories;
  @Inject Posting posting;
  @Inject AuditTrail audit;

  /** The latest first. */
  public List<Retrocession> of(long book) throws SQLException {
    posting.post();
    return Sql.rows(
            em, CONTRACT + "WHERE c.book_id = ? ORDER BY c.valid_from DESC, c.id DESC", book)
        .stream()
        .map(row -> computed(contract(row)))
        .toList();
  }

  /**
   * @throws AccountsRefusal when there is none
   */
  public Retrocession view(long id) {
    return Sql.rows(em, CONTRACT + "WHERE c.id = ?", id).stream()
        .findFirst()
        .map(row -> computed(contract(row)))
        .orElseThrow(() -> new AccountsRefusal("contract"));
  }

  /**
   * @param hundredths of a percent
   * @throws AccountsRefusal for days the wrong way round, a part that is none, oneself, days for
   *     which the substitute has a contract already, or of which receipts stand in another book
   */
  public long sign(long book, UserId substitute, int hundredths, LocalDate first, LocalDate last)
      throws SQLException {
    BookView view = books.view(book);
    if (last.isBefore(first)) {
      throw new AccountsRefusal("days");
    }
    if (hundredths <= 0 || hundredths > WHOLE) {
      throw new AccountsRefusal("percent");
    }
    if (view.practitioner().equals(substitute)) {
      throw new AccountsRefusal("oneself");
    }
    // Two at once wait for each other here.
    Sql.number(em, "SELECT id FROM platform_user WHERE id = ? FOR UPDATE", substitute.value());
    if (Sql.number(
            em,
            "SELECT COUNT(*) FROM billing_contract WHERE substitute_id = ? AND valid_from <= ? AND"
                + " valid_to >= ?",
            substitute.value(),
            last,
            first)
        > 0) {
      throw new AccountsRefusal("contract-overlaps");
    }
    requireNotEnteredElsewhere(book, substitute, first, last);
    try (Rows rows =
        new Rows(
            em,
            "INSERT INTO billing_contract (book_id, substitute_id, hundredths, valid_from, valid_to)"
                + " VALUES (?, ?, ?, ?, ?)")) {
      long id = rows.insert(book, substitute.value(), hundredths, first, last);
      audit.record("billing.contract-signed", Subject.of("contract", id));
      return id;
    }
  }

  /** What was entered is never moved: a contract that comes after it would count it twice. */
  private void requireNotEnteredElsewhere(
      long book, UserId substitute, LocalDate first, LocalDate last) {
    // Nobody enters payments meanwhile.
    Sql.number(em, "SELECT id FROM billing_posting WHERE id = 1 FOR UPDATE");
    List<String> entered =
        Sql.rows(
                em,
                "SELECT e.year, e.number, u.display_name FROM billing_invoice i JOIN billing_payment"
                    + " p ON p.invoice_id = i.id JOIN billing_entry e ON e.payment_id = p.id JOIN"
                    + " billing_book b ON b.id = e.book_id JOIN platform_user u ON u.id ="
                    + " b.practitioner_id WHERE i.practitioner_id = ? AND i.act_day BETWEEN ? AND ?"
                    + " AND e.book_id <> ? ORDER BY e.year, e.number LIMIT "
                    + NAMED,
                substitute.value(),
                first,
                last,
                book)
            .stream()
            .map(row -> row[0] + "-" + row[1] + " (" + row[2] + ")")
            .toList();
    if (!entered.isEmpty()) {
      throw new AccountsRefusal("entered-elsewhere", String.join(", ", entered));
    }
  }

  /**
   * Enters what is given on to the substitute.
   *
   * @param token of who asks; asked again with it, it is the same entry
   * @param mode CHEQUE, TRANSFER or CASH
   * @throws AccountsRefusal for more than what is open, or a day to come
   */
  public long give(long id, LocalDate day, int cents, String mode, String token)
      throws SQLException {
    Sql.number(em, "SELECT id FROM billing_contract WHERE id = ? FOR UPDATE", id);
    Retrocession due = view(id);
    long book = due.contract().book();
    long known =
        Sql.number(
            em,
            "SELECT id FROM billing_entry WHERE book_id = ? AND source = ?",
            book,
            "contract:" + token);
    if (known > 0) {
      return known;
    }
    if (cents <= 0 || cents > due.open()) {
      throw new AccountsRefusal("above-open", Amounts.money(Math.max(0, due.open())));
    }
    if (day.isAfter(LocalDate.now(clock))) {
      throw new AccountsRefusal("day-to-come");
    }
    if (!Set.of("CHEQUE", "TRANSFER", "CASH").contains(mode)) {
      throw new AccountsRefusal("mode");
    }
    Category category = categories.on(day, Categories.GIVEN_ON);
    long entry =
        entries.write(
            new EntryDraft(
                book,
                "DE",
                day,
                "Rétrocession à " + due.contract().name(),
                "RC" + id,
                day,
                mode,
                "contract:" + token,
                "",
                List.of(
                    EntryDraft.line(category, cents),
                    EntryDraft.treasury(mode.equals("CHEQUE") ? "TRANSFER" : mode, -cents))),
            new Entries.Ties(null, null, id, null));
    audit.record("billing.retrocession-given", Subject.of("contract", id), Integer.toString(cents));
    return entry;
  }

  /** What came in, the parts of both, what was given on: as PDF in French. */
  public void pdf(long id, OutputStream out) throws IOException {
    Retrocession one = view(id);
    Contract contract = one.contract();
    String title = text("title", contract.name());
    StringBuilder body = new StringBuilder("<h1>").append(Paper.text(title)).append("</h1>");
    line(body, text("replaced"), books.view(contract.book()).name());
    line(body, text("days"), Dates.date(contract.first()) + " – " + Dates.date(contract.last()));
    line(body, text("until"), Dates.date(LocalDate.now(clock)));
    line(body, text("received"), Amounts.money(one.received()));
    line(body, text("share", contract.percent()), Amounts.money(one.share()));
    line(body, text("kept"), Amounts.money(one.kept()));
    line(body, text("given"), Amounts.money(one.given()));
    line(body, text("open"), Amounts.money(one.open()));
    Paper.write(title, body.toString(), out);
    audit.record("billing.report-taken", Subject.of("contract", id), "format=pdf");
  }

  private static void line(StringBuilder body, String name, String value) {
    body.append("<p class=\"entry\"><b>")
        .append(Paper.text(name))
        .append("</b> ")
        .append(Paper.text(value))
        .append("</p>");
  }

  private static String text(String key, Object... arguments) {
    return Messages.text(Locale.FRENCH, "billing.accounts.retro." + key, arguments);
  }

  private Retrocession computed(Contract contract) {
    int received = Sql.cents(Sql.number(em, RECEIVED, contract.id()));
    return new Retrocession(
        contract,
        received,
        Retrocession.share(received, contract.hundredths()),
        Sql.cents(Sql.number(em, GIVEN, contract.id())));
  }

  private static Contract contract(Object[] row) {
    return new Contract(
        Sql.number(row[0]),
        Sql.number(row[1]),
        new UserId(Sql.number(row[2])),
        Sql.text(row[3]),
        Sql.cents(row[4]),
        Sql.day(row[5]),
        Sql.day(row[6]));
  }
}
