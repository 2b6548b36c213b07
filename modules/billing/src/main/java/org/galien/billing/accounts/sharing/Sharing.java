package org.galien.billing.accounts.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.galien.billing.accounts.AccountsRefusal;
import org.galien.billing.accounts.Entries;
import org.galien.billing.accounts.EntryDraft;
import org.galien.billing.accounts.Posting;
import org.galien.billing.accounts.Split;
import org.galien.billing.accounts.Sql;
import org.galien.platform.audit.AuditTrail;
import org.galien.platform.audit.Subject;
import org.galien.platform.persistence.Rows;
import org.galien.platform.users.Reserved;
import org.galien.platform.users.Right;

/**
 * Shares a month's common costs between books by rule: each bears its part under the category of
 * the cost, and owes who paid (account 467). VAT that is recovered stays with who paid.
 */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
@Reserved(Right.ACCOUNTS)
public class Sharing {

  private static final String OWED = "467000";
  private static final String OPEN =
      "FROM billing_entry e WHERE e.rule_id IS NOT NULL AND e.undoes_id IS NULL AND NOT EXISTS"
          + " (SELECT 1 FROM billing_entry u WHERE u.undoes_id = e.id) AND NOT EXISTS (SELECT 1 FROM"
          + " billing_split s WHERE s.entry_id = e.id) ";

  @Inject EntityManager em;
  @Inject Clock clock;
  @Inject Entries entries;
  @Inject Rules rules;
  @Inject Posting posting;
  @Inject AuditTrail audit;

  /** Common costs of a month that nobody shared yet. */
  public record Waiting(YearMonth month, int count, int cents) {}

  /** What a book owes to another for what was shared, less nothing: each movement is an entry. */
  public record Owed(String debtor, String creditor, int cents) {}

  public List<Waiting> waiting() {
    return Sql.rows(
            em,
            "SELECT YEAR(e.day), MONTH(e.day), COUNT(*), SUM((SELECT SUM(l.debit) FROM"
                + " billing_entry_line l WHERE l.entry_id = e.id AND l.category <> '')) "
                + OPEN
                + "GROUP BY 1, 2 ORDER BY 1, 2")
        .stream()
        .map(
            row ->
                new Waiting(
                    YearMonth.of(Sql.cents(row[0]), Sql.cents(row[1])),
                    Sql.cents(row[2]),
                    Sql.cents(row[3])))
        .toList();
  }

  /** Who owes whom, for all that was shared until now. */
  public List<Owed> owed() {
    return Sql.rows(
            em,
            "SELECT d.display_name, c.display_name, SUM(s.cents) FROM billing_split s JOIN"
                + " billing_entry e ON e.id = s.entry_id JOIN billing_book p ON p.id = e.book_id"
                + " JOIN billing_book b ON b.id = s.book_id JOIN platform_user c ON c.id ="
                + " p.practitioner_id JOIN platform_user d ON d.id = b.practitioner_id WHERE"
                + " s.book_id <> e.book_id GROUP BY b.id, p.id, d.display_name, c.display_name"
                + " HAVING SUM(s.cents) <> 0 ORDER BY 1, 2")
        .stream()
        .map(row -> new Owed(Sql.text(row[0]), Sql.text(row[1]), Sql.cents(row[2])))
        .toList();
  }

  /**
   * Shares all common costs of a month, once.
   *
   * @return how many
   * @throws AccountsRefusal for a month that is not over, or by receipts when nobody had any
   */
  public int share(YearMonth month) throws SQLException {
    if (!month.isBefore(YearMonth.now(clock))) {
      throw new AccountsRefusal("month-not-over");
    }
    posting.post();
    Sql.number(em, "SELECT id FROM billing_posting WHERE id = 1 FOR UPDATE");
    List<Object[]> open =
        Sql.rows(
            em,
            "SELECT e.id, e.book_id, e.rule_id, e.label, e.day "
                + OPEN
                + "AND e.day BETWEEN ? AND ? ORDER BY e.id",
            month.atDay(1),
            month.atEndOfMonth());
    for (Object[] row : open) {
      share(month, row);
    }
    audit.record("billing.costs-shared", Subject.of("book", 0), "month=" + month);
    return open.size();
  }

  private void share(YearMonth month, Object[] row) throws SQLException {
    long entry = Sql.number(row[0]);
    long payer = Sql.number(row[1]);
    Rule rule = rules.view(Sql.number(row[2]));
    Object[] cost =
        Sql.rows(
                em,
                "SELECT account, label, category, form_line, debit FROM billing_entry_line WHERE"
                    + " entry_id = ? AND category <> ''",
                entry)
            .getFirst();
    Map<Long, Integer> shares = shares(rule, month, Sql.cents(cost[4]));
    try (Rows rows =
        new Rows(em, "INSERT INTO billing_split (entry_id, book_id, cents) VALUES (?, ?, ?)")) {
      for (Map.Entry<Long, Integer> one : shares.entrySet()) {
        rows.add(entry, one.getKey(), one.getValue());
      }
    }
    int others = 0;
    for (Map.Entry<Long, Integer> one : shares.entrySet()) {
      if (one.getKey() != payer && one.getValue() > 0) {
        others += one.getValue();
        move(one.getKey(), month.atEndOfMonth(), row, cost, one.getValue());
      }
    }
    if (others > 0) {
      move(payer, month.atEndOfMonth(), row, cost, -others);
    }
  }

  private void move(long book, LocalDate day, Object[] row, Object[] cost, int cents)
      throws SQLException {
    EntryDraft.Line bears =
        new EntryDraft.Line(
            Sql.text(cost[0]),
            Sql.text(cost[1]),
            Sql.text(cost[2]),
            Sql.text(cost[3]),
            Math.max(0, cents),
            Math.max(0, -cents));
    entries.write(
        new EntryDraft(
            book,
            "OD",
            day,
            String.format(Locale.FRENCH, "Quote-part : %s", cut(Sql.text(row[3]))),
            "QP" + row[0],
            day,
            "NONE",
            "split:" + row[0],
            "",
            List.of(bears, EntryDraft.line(OWED, "Frais communs, compte entre associés", -cents))),
        Entries.Ties.NONE);
  }

  private Map<Long, Integer> shares(Rule rule, YearMonth month, int cents) {
    List<Long> weights = new ArrayList<>();
    for (Rule.Part part : rule.parts()) {
      weights.add(rule.kind() == Rule.Kind.WEIGHTS ? part.weight() : received(part.book(), month));
    }
    if (weights.stream().mapToLong(Long::longValue).sum() == 0) {
      throw new AccountsRefusal("no-weights", rule.label());
    }
    List<Integer> parts = Split.of(cents, weights);
    Map<Long, Integer> shares = new LinkedHashMap<>();
    for (int i = 0; i < parts.size(); i++) {
      shares.put(rule.parts().get(i).book(), parts.get(i));
    }
    return shares;
  }

  /** More given back than taken counts as nothing. */
  private long received(long book, YearMonth month) {
    return Math.max(
        0,
        Sql.number(
            em,
            "SELECT COALESCE(SUM(CAST(l.credit AS SIGNED) - l.debit), 0) FROM billing_entry e JOIN"
                + " billing_entry_line l ON l.entry_id = e.id WHERE e.book_id = ? AND l.category ="
                + " 'HONORAIRES' AND e.day BETWEEN ? AND ?",
            book,
            month.atDay(1),
            month.atEndOfMonth()));
  }

  private static String cut(String label) {
    return label.length() > 180 ? label.substring(0, 180) : label;
  }
}
