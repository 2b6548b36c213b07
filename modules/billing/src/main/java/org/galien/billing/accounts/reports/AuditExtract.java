package org.galien.billing.accounts.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.galien.billing.accounts.Books;
import org.galien.billing.accounts.Posting;
import org.galien.billing.accounts.Sql;
import org.galien.platform.audit.AuditTrail;
import org.galien.platform.audit.Subject;
import org.galien.platform.messages.Messages;
import org.galien.platform.users.Reserved;
import org.galien.platform.users.Right;

/**
 * What an auditor checks the books by: entries, numbers of invoices, closings of the till. Nothing
 * of it tells who was treated nor for what: payers have unreadable codes, an invoice has no acts,
 * and acts are counted by month for letters of consultations alone; what a code of the CCAM says
 * was done to somebody goes into one sum.
 */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
@Reserved(Right.ACCOUNTS)
public class AuditExtract {

  private static final String KEYS = "billing.accounts.extract.";

  /** Fewer acts of a kind in a month could be told to be somebody's. */
  private static final int FEWEST = 5;

  @Inject EntityManager em;
  @Inject Clock clock;
  @Inject Books books;
  @Inject Posting posting;
  @Inject AuditTrail audit;

  public void xlsx(long book, int year, OutputStream out) throws SQLException, IOException {
    books.view(book);
    posting.post();
    try (Sheet sheet = new Sheet(out)) {
      sheet.page(text("entries"), entries(book, year));
      sheet.page(text("invoices"), invoices(year));
      sheet.page(text("closings"), closings(year));
      sheet.page(text("acts"), acts(book, year));
    }
    audit.record("billing.extract-taken", Subject.of("book", book), "year=" + year);
  }

  private List<List<Object>> entries(long book, int year) {
    List<List<Object>> rows = new ArrayList<>();
    rows.add(
        heads(
            "number",
            "journal",
            "day",
            "entered",
            "piece",
            "label",
            "account",
            "account-name",
            "debit",
            "credit",
            "mode",
            "client",
            "by"));
    for (Object[] row :
        Sql.rows(
            em,
            "SELECT e.number, e.journal, e.day, e.entered_at, e.piece, e.label, l.account, l.label,"
                + " l.debit, l.credit, e.mode, e.client, COALESCE(u.display_name, '') FROM"
                + " billing_entry e JOIN billing_entry_line l ON l.entry_id = e.id LEFT JOIN"
                + " platform_user u ON u.id = e.by_id WHERE e.book_id = ? AND e.year = ? ORDER BY"
                + " e.number, l.place",
            book,
            year)) {
      rows.add(
          List.of(
              Sql.number(row[0]),
              row[1],
              Sql.day(row[2]),
              local(row[3]),
              row[4],
              row[5],
              row[6],
              row[7],
              new Sheet.Cents(Sql.number(row[8])),
              new Sheet.Cents(Sql.number(row[9])),
              Messages.text(Locale.FRENCH, "billing.accounts.mode." + row[10]),
              row[11],
              row[12]));
    }
    return rows;
  }

  /** Of the whole practice, whose numbers are one row without gaps. */
  private List<List<Object>> invoices(int year) {
    List<List<Object>> rows = new ArrayList<>();
    rows.add(heads("number", "issued", "total", "paid", "undone"));
    for (Object[] row :
        Sql.rows(
            em,
            "SELECT i.number, i.issued_at, i.total, COALESCE((SELECT SUM(p.cents) FROM"
                + " billing_payment p WHERE p.invoice_id = i.id), 0), i.cancels_id IS NOT NULL OR"
                + " EXISTS (SELECT 1 FROM billing_invoice c WHERE c.cancels_id = i.id) FROM"
                + " billing_invoice i WHERE i.year = ? ORDER BY i.number",
            year)) {
      rows.add(
          List.of(
              Sql.number(row[0]),
              local(row[1]),
              new Sheet.Cents(Sql.number(row[2])),
              new Sheet.Cents(Sql.number(row[3])),
              row[4] instanceof Boolean b && b || row[4] instanceof Number n && n.intValue() != 0
                  ? "x"
                  : ""));
    }
    return rows;
  }

  private List<List<Object>> closings(int year) {
    List<List<Object>> rows = new ArrayList<>();
    rows.add(heads("day", "opening", "cash", "counted", "difference", "kept"));
    for (Object[] row :
        Sql.rows(
            em,
            "SELECT at, opening, cash, counted, kept FROM billing_closing WHERE YEAR(at) = ? ORDER"
                + " BY id",
            year)) {
      long expected = Sql.number(row[1]) + Sql.number(row[2]);
      rows.add(
          List.of(
              local(row[0]),
              new Sheet.Cents(Sql.number(row[1])),
              new Sheet.Cents(Sql.number(row[2])),
              new Sheet.Cents(Sql.number(row[3])),
              new Sheet.Cents(Sql.number(row[3]) - expected),
              new Sheet.Cents(Sql.number(row[4]))));
    }
    return rows;
  }

  private List<List<Object>> acts(long book, int year) {
    Map<String, long[]> sums = new TreeMap<>();
    for (Object[] row :
        Sql.rows(
            em,
            "SELECT MONTH(i.act_day), l.code, COUNT(*), SUM(l.amount) FROM billing_invoice i JOIN"
                + " billing_line l ON l.invoice_id = i.id JOIN billing_book b ON b.practitioner_id ="
                + " i.practitioner_id WHERE b.id = ? AND YEAR(i.act_day) = ? AND i.cancels_id IS"
                + " NULL AND NOT EXISTS (SELECT 1 FROM billing_invoice c WHERE c.cancels_id = i.id)"
                + " GROUP BY 1, 2",
            book,
            year)) {
      // Few of a kind, or what was done to somebody: only in one sum.
      String code = Sql.text(row[1]);
      boolean plain = code.matches("G|GS|C|CS|V|VG|VGS") && Sql.number(row[2]) >= FEWEST;
      String key = "%02d %s".formatted(Sql.number(row[0]), plain ? code : text("other-acts"));
      long[] sum = sums.computeIfAbsent(key, k -> new long[2]);
      sum[0] += Sql.number(row[2]);
      sum[1] += Sql.number(row[3]);
    }
    List<List<Object>> rows = new ArrayList<>();
    rows.add(heads("month", "kind", "count", "billed"));
    sums.forEach(
        (key, sum) ->
            rows.add(
                List.of(
                    key.substring(0, 2),
                    key.substring(3),
                    sum[0] < FEWEST ? text("few") : sum[0],
                    sum[0] < FEWEST ? text("few") : new Sheet.Cents(sum[1]))));
    return rows;
  }

  private LocalDate local(Object column) {
    return Sql.instant(column).atZone(clock.getZone()).toLocalDate();
  }

  private static List<Object> heads(String... keys) {
    List<Object> heads = new ArrayList<>();
    for (String key : keys) {
      heads.add(text("head." + key));
    }
    return heads;
  }

  private static String text(String key) {
    return Messages.text(Locale.FRENCH, KEYS + key);
  }
}
