package org.galien.billing.accounts.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.galien.billing.accounts.Split;
import org.galien.billing.accounts.Sql;

/**
 * Shares each receipt out to the acts it paid for, by their prices; the shares make up all of it.
 */
@ApplicationScoped
class ActReceipts {

  /** Money on account, which no act has earned yet. */
  static final String NONE = "";

  private static final String OF_BOOK = " AND (? = 0 OR e.book_id = ?) ";

  @Inject EntityManager em;

  private static final class Sums {
    private long billed;
    private long received;
  }

  /** The largest first. */
  List<Report.ActLine> of(long book, Span span) {
    Map<String, Sums> sums = new HashMap<>();
    Map<Long, List<Object[]>> invoices = new HashMap<>();
    for (Object[] row :
        Sql.rows(
            em,
            "SELECT DISTINCT l.invoice_id, l.place, l.code, ABS(l.amount) FROM billing_entry e JOIN"
                + " billing_payment p ON p.id = e.payment_id JOIN billing_line l ON l.invoice_id ="
                + " p.invoice_id WHERE e.day BETWEEN ? AND ?"
                + OF_BOOK
                + "ORDER BY l.invoice_id, l.place",
            span.first(),
            span.last(),
            book,
            book)) {
      invoices.computeIfAbsent(Sql.number(row[0]), id -> new ArrayList<>()).add(row);
    }
    for (Object[] row :
        Sql.rows(
            em,
            "SELECT COALESCE(p.invoice_id, 0), CAST(h.credit AS SIGNED) - h.debit FROM"
                + " billing_entry e JOIN billing_payment p ON p.id = e.payment_id JOIN"
                + " billing_entry_line h ON h.entry_id = e.id AND h.category = 'HONORAIRES' WHERE"
                + " e.day BETWEEN ? AND ?"
                + OF_BOOK,
            span.first(),
            span.last(),
            book,
            book)) {
      share(sums, invoices.getOrDefault(Sql.number(row[0]), List.of()), Sql.cents(row[1]));
    }
    for (Object[] row : billed(book, span)) {
      sums.computeIfAbsent(Sql.text(row[0]), code -> new Sums()).billed += Sql.number(row[1]);
    }
    return sums.entrySet().stream()
        .map(
            one -> new Report.ActLine(one.getKey(), one.getValue().billed, one.getValue().received))
        .sorted(
            Comparator.comparingLong(Report.ActLine::received)
                .reversed()
                .thenComparing(Report.ActLine::code))
        .toList();
  }

  private static void share(Map<String, Sums> sums, List<Object[]> lines, int cents) {
    List<Long> weights = lines.stream().map(one -> Sql.number(one[3])).toList();
    if (weights.stream().mapToLong(Long::longValue).sum() == 0) {
      sums.computeIfAbsent(NONE, code -> new Sums()).received += cents;
      return;
    }
    List<Integer> parts = Split.of(cents, weights);
    for (int i = 0; i < parts.size(); i++) {
      sums.computeIfAbsent(Sql.text(lines.get(i)[2]), code -> new Sums()).received += parts.get(i);
    }
  }

  private List<Object[]> billed(long book, Span span) {
    return Sql.rows(
        em,
        "SELECT l.code, COUNT(*)" + BILLED + " GROUP BY l.code",
        span.first(),
        span.last(),
        book,
        book);
  }

  private static final String BILLED =
      " FROM billing_invoice i JOIN billing_line l ON l.invoice_id = i.id LEFT JOIN billing_contract"
          + " k ON k.substitute_id = i.practitioner_id AND i.act_day BETWEEN k.valid_from AND"
          + " k.valid_to LEFT JOIN billing_book b ON b.practitioner_id = i.practitioner_id WHERE"
          + " i.act_day BETWEEN ? AND ? AND i.cancels_id IS NULL AND NOT EXISTS (SELECT 1 FROM"
          + " billing_invoice c WHERE c.cancels_id = i.id) AND (? = 0 OR COALESCE(k.book_id, b.id) ="
          + " ?)";

  /** How many acts of each day. */
  Map<LocalDate, Long> perDay(long book, Span span) {
    Map<LocalDate, Long> days = new TreeMap<>();
    for (Object[] row :
        Sql.rows(
            em,
            "SELECT i.act_day, COUNT(*)" + BILLED + " GROUP BY i.act_day",
            span.first(),
            span.last(),
            book,
            book)) {
      days.put(Sql.day(row[0]), Sql.number(row[1]));
    }
    return days;
  }
}
