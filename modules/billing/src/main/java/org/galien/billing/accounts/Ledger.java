package org.galien.billing.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.galien.platform.paging.Match;
import org.galien.platform.paging.PageQuery;
import org.galien.platform.paging.PagedSql;
import org.galien.platform.users.Reserved;
import org.galien.platform.users.Right;

/** The livre-journal: receipts and expenses in the order they were entered. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
@Reserved(Right.ACCOUNTS)
public class Ledger {

  private static final String COLUMNS =
      "e.id, e.book_id, e.year, e.number, e.journal, e.day, e.label, e.piece, e.mode, t.category,"
          + " t.receipts, t.expenses, e.receipt IS NOT NULL, u.id IS NOT NULL, e.undoes_id,"
          + " e.entered_at, COALESCE(w.display_name, '')";
  private static final String FROM =
      "billing_entry e JOIN (SELECT l.entry_id, MAX(NULLIF(l.category, '')) AS category, SUM(CASE"
          + " WHEN x.journal = 'RE' AND l.category <> '' THEN CAST(l.credit AS SIGNED) - l.debit"
          + " ELSE 0 END) AS receipts, SUM(CASE WHEN x.journal <> 'RE' AND l.category <> '' THEN"
          + " CAST(l.debit AS SIGNED) - l.credit ELSE 0 END) AS expenses FROM billing_entry_line l"
          + " JOIN billing_entry x ON x.id = l.entry_id GROUP BY l.entry_id) t ON t.entry_id = e.id"
          + " LEFT JOIN billing_entry u ON u.undoes_id = e.id LEFT JOIN platform_user w ON w.id ="
          + " e.by_id";

  @Inject EntityManager em;
  @Inject Posting posting;

  /** Sums of a book and year, in cents. */
  public record Sums(int entries, int receipts, int expenses, int bank, int drawer, int cheques) {}

  /** What of the form 2035-A comes to how much; expenses are above nothing, too. */
  public record FormLine(String line, String label, int cents, boolean receipt) {}

  public long count(long book, int year, PageQuery query) throws SQLException {
    posting.post();
    return sql(book, year).count(em, query);
  }

  /** The last entered first. */
  public List<EntryView> list(long book, int year, PageQuery query) {
    return sql(book, year).rows(em, query).stream().map(row -> view(row, List.of())).toList();
  }

  /**
   * @throws AccountsRefusal when there is none
   */
  public EntryView view(long id) {
    List<Object[]> rows =
        new PagedSql(COLUMNS, FROM, "e.id").among("e.id", List.of(id)).rows(em, PageQuery.first(1));
    if (rows.isEmpty()) {
      throw new AccountsRefusal("entry");
    }
    return view(rows.getFirst(), lines(id));
  }

  public Sums sums(long book, int year) throws SQLException {
    posting.post();
    Object[] row =
        Sql.rows(
                em,
                "SELECT COUNT(DISTINCT e.id), SUM(CASE WHEN e.journal = 'RE' AND l.form_line <> ''"
                    + " THEN CAST(l.credit AS SIGNED) - l.debit ELSE 0 END), SUM(CASE WHEN"
                    + " e.journal <> 'RE' AND l.form_line <> '' THEN CAST(l.debit AS SIGNED) -"
                    + " l.credit ELSE 0 END), SUM(CASE WHEN l.account = '512000' THEN CAST(l.debit"
                    + " AS SIGNED) - l.credit ELSE 0 END), SUM(CASE WHEN l.account = '530000' THEN"
                    + " CAST(l.debit AS SIGNED) - l.credit ELSE 0 END), SUM(CASE WHEN l.account ="
                    + " '511200' THEN CAST(l.debit AS SIGNED) - l.credit ELSE 0 END) FROM"
                    + " billing_entry e JOIN billing_entry_line l ON l.entry_id = e.id WHERE"
                    + " e.book_id = ? AND e.year = ?",
                book,
                year)
            .getFirst();
    return new Sums(
        Sql.cents(row[0]),
        Sql.cents(row[1]),
        Sql.cents(row[2]),
        Sql.cents(row[3]),
        Sql.cents(row[4]),
        Sql.cents(row[5]));
  }

  /** What goes onto which line of the form, in its order. */
  public List<FormLine> form(long book, int year) throws SQLException {
    posting.post();
    return Sql.rows(
            em,
            "SELECT l.form_line, MAX(l.label), SUM(CAST(l.debit AS SIGNED) - l.credit), MAX(e.journal = 'RE')"
                + " FROM billing_entry e JOIN billing_entry_line l ON l.entry_id = e.id WHERE"
                + " e.book_id = ? AND e.year = ? AND l.form_line <> '' GROUP BY l.form_line ORDER BY"
                + " LENGTH(l.form_line), l.form_line",
            book,
            year)
        .stream()
        .map(
            row -> {
              boolean receipt = Sql.number(row[3]) > 0;
              int debit = Sql.cents(row[2]);
              return new FormLine(
                  Sql.text(row[0]), Sql.text(row[1]), receipt ? -debit : debit, receipt);
            })
        .toList();
  }

  private static PagedSql sql(long book, int year) {
    return new PagedSql(COLUMNS, FROM, "e.number DESC")
        .among("e.book_id", List.of(book))
        .among("e.year", List.of((long) year))
        .sort("number", "e.number")
        .column("day", "e.day", Match.DAY)
        .filter("journal", "e.journal", Match.ONE)
        .column("label", "e.label", Match.PART)
        .column("piece", "e.piece", Match.PART)
        .filter("mode", "e.mode", Match.ONE)
        .column("category", "t.category", Match.PART)
        .sort("receipts", "t.receipts")
        .sort("expenses", "t.expenses");
  }

  private List<EntryView.Line> lines(long id) {
    List<EntryView.Line> lines = new ArrayList<>();
    for (Object[] row :
        Sql.rows(
            em,
            "SELECT account, label, form_line, debit, credit FROM billing_entry_line WHERE entry_id"
                + " = ? ORDER BY place",
            id)) {
      lines.add(
          new EntryView.Line(
              Sql.text(row[0]),
              Sql.text(row[1]),
              Sql.text(row[2]),
              Sql.cents(row[3]),
              Sql.cents(row[4])));
    }
    return lines;
  }

  private static EntryView view(Object[] row, List<EntryView.Line> lines) {
    return new EntryView(
        Sql.number(row[0]),
        Sql.number(row[1]),
        Sql.cents(row[2]),
        Sql.cents(row[3]),
        Sql.text(row[4]),
        Sql.day(row[5]),
        Sql.text(row[6]),
        Sql.text(row[7]),
        Sql.text(row[8]),
        Sql.text(row[9]),
        Sql.cents(row[10]),
        Sql.cents(row[11]),
        truth(row[12]),
        truth(row[13]),
        row[14] == null ? null : Sql.number(row[14]),
        Sql.instant(row[15]),
        Sql.text(row[16]),
        lines);
  }

  private static boolean truth(Object column) {
    return column instanceof Boolean bool ? bool : Sql.number(column) != 0;
  }
}
