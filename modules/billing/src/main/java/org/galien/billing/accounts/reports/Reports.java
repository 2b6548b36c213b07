package org.galien.billing.accounts.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.galien.billing.accounts.Posting;
import org.galien.billing.accounts.Sql;
import org.galien.platform.users.Reserved;
import org.galien.platform.users.Right;

/** Figures of a month or a year, of one book or of all; of no patient in particular. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
@Reserved(Right.ACCOUNTS)
public class Reports {

  private static final int YOUNG = 30;
  private static final int GROWN = 60;

  /** One book, or all of them with 0. */
  private static final String OF_BOOK = " AND (? = 0 OR e.book_id = ?) ";

  private static final String RECEIVED =
      " FROM billing_entry e JOIN billing_entry_line l ON l.entry_id = e.id AND l.category ="
          + " 'HONORAIRES' LEFT JOIN billing_payment p ON p.id = e.payment_id JOIN billing_book b ON"
          + " b.id = e.book_id JOIN platform_user u ON u.id = b.practitioner_id WHERE e.day BETWEEN"
          + " ? AND ?"
          + OF_BOOK;
  private static final String CENTS = "SUM(CAST(l.credit AS SIGNED) - l.debit)";

  /** Once a person said that nothing more is awaited, no insurance owes. */
  private static final String DUE =
      "SELECT x.day, x.who, SUM(x.due) FROM (SELECT i.act_day AS day, w.who, CASE WHEN"
          + " w.who = 'PATIENT' THEN i.from_patient WHEN m.state = 'FORCED' THEN 0 WHEN w.who ="
          + " 'INSURANCE' THEN i.from_insurance ELSE i.from_complement END - COALESCE((SELECT SUM(p.cents) FROM billing_payment p WHERE"
          + " p.invoice_id = i.id AND p.payer = w.who), 0) AS due FROM billing_invoice i JOIN"
          + " (SELECT 'PATIENT' AS who UNION ALL SELECT 'INSURANCE' UNION ALL SELECT 'COMPLEMENT') w"
          + " LEFT JOIN billing_claim m ON m.invoice_id = i.id"
          + " LEFT JOIN billing_contract k ON k.substitute_id = i.practitioner_id AND i.act_day"
          + " BETWEEN k.valid_from AND k.valid_to LEFT JOIN billing_book b ON b.practitioner_id ="
          + " i.practitioner_id WHERE i.cancels_id IS NULL AND NOT EXISTS (SELECT 1 FROM"
          + " billing_invoice c WHERE c.cancels_id = i.id) AND (? = 0 OR COALESCE(k.book_id, b.id) ="
          + " ?)) x WHERE x.due > 0 GROUP BY x.day, x.who";

  @Inject EntityManager em;
  @Inject Clock clock;
  @Inject Posting posting;
  @Inject ActReceipts acts;

  /**
   * @param book 0 for all
   */
  public Report of(long book, Span span) throws SQLException {
    posting.post();
    Span before = span.before();
    Map<LocalDate, Long> days = acts.perDay(book, span);
    return new Report(
        new Report.Pair(received(book, span), received(book, before)),
        new Report.Pair(spent(book, span), spent(book, before)),
        new Report.Pair(
            days.values().stream().mapToLong(Long::longValue).sum(),
            acts.perDay(book, before).values().stream().mapToLong(Long::longValue).sum()),
        byMonth(book, span),
        both(book, span, "u.display_name"),
        both(book, span, "COALESCE(p.payer, 'OTHER')"),
        both(book, span, "e.mode"),
        acts.of(book, span),
        days.entrySet().stream().map(d -> new Report.DayLine(d.getKey(), d.getValue())).toList(),
        due(book));
  }

  private long received(long book, Span span) {
    return Sql.number(
        em, "SELECT COALESCE(" + CENTS + ", 0)" + RECEIVED, span.first(), span.last(), book, book);
  }

  private long spent(long book, Span span) {
    return Sql.number(
        em,
        "SELECT COALESCE(SUM(CAST(l.debit AS SIGNED) - l.credit), 0) FROM billing_entry e JOIN"
            + " billing_entry_line l ON l.entry_id = e.id WHERE e.journal <> 'RE' AND l.form_line <>"
            + " '' AND e.day BETWEEN ? AND ?"
            + OF_BOOK,
        span.first(),
        span.last(),
        book,
        book);
  }

  /** Named by a number: months of a year, days of a month. */
  private List<Report.Line> byMonth(long book, Span span) {
    boolean year = span.last().getMonthValue() != span.first().getMonthValue();
    String of = year ? "LPAD(MONTH(e.day), 2, '0')" : "LPAD(DAYOFMONTH(e.day), 2, '0')";
    Map<String, Long> now = by(book, span, of);
    Map<String, Long> before = by(book, span.before(), of);
    List<Report.Line> lines = new ArrayList<>();
    int last = year ? 12 : span.last().getDayOfMonth();
    for (int i = 1; i <= last; i++) {
      String name = String.format(java.util.Locale.ROOT, "%02d", i);
      lines.add(
          new Report.Line(
              name, new Report.Pair(now.getOrDefault(name, 0L), before.getOrDefault(name, 0L))));
    }
    return lines;
  }

  private List<Report.Line> both(long book, Span span, String of) {
    Map<String, Long> now = by(book, span, of);
    Map<String, Long> before = by(book, span.before(), of);
    before.keySet().forEach(one -> now.putIfAbsent(one, 0L));
    return now.entrySet().stream()
        .map(
            one ->
                new Report.Line(
                    one.getKey(),
                    new Report.Pair(one.getValue(), before.getOrDefault(one.getKey(), 0L))))
        .toList();
  }

  /** The largest first. */
  private Map<String, Long> by(long book, Span span, String of) {
    Map<String, Long> sums = new LinkedHashMap<>();
    for (Object[] row :
        Sql.rows(
            em,
            "SELECT " + of + " AS name, " + CENTS + RECEIVED + " GROUP BY name ORDER BY 2 DESC, 1",
            span.first(),
            span.last(),
            book,
            book)) {
      sums.put(Sql.text(row[0]), Sql.number(row[1]));
    }
    return sums;
  }

  private List<Report.Due> due(long book) {
    LocalDate today = LocalDate.now(clock);
    Map<String, long[]> sums = new LinkedHashMap<>();
    for (String payer : List.of("PATIENT", "INSURANCE", "COMPLEMENT")) {
      sums.put(payer, new long[3]);
    }
    for (Object[] row : Sql.rows(em, DUE, book, book)) {
      LocalDate day = Sql.day(row[0]);
      int age =
          day.isAfter(today.minusDays(YOUNG)) ? 0 : day.isAfter(today.minusDays(GROWN)) ? 1 : 2;
      sums.get(Sql.text(row[1]))[age] += Sql.number(row[2]);
    }
    return sums.entrySet().stream()
        .map(
            one ->
                new Report.Due(
                    one.getKey(), one.getValue()[0], one.getValue()[1], one.getValue()[2]))
        .toList();
  }
}
