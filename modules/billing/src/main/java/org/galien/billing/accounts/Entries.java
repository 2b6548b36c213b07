package org.galien.billing.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.galien.platform.persistence.Rows;
import org.galien.platform.text.TextLimit;
import org.galien.platform.users.Acting;
import org.galien.platform.users.Actor;
import org.galien.platform.users.Reserved;
import org.galien.platform.users.Right;

/** Writes entries, each under the next number of its book and year. */
@ApplicationScoped
@Reserved(Right.ACCOUNTS)
public class Entries {

  private static final int LABEL = 200;
  private static final int PIECE = 60;
  private static final String ENTRY =
      "INSERT INTO billing_entry (book_id, year, number, journal, day, entered_at, by_id, label,"
          + " piece, piece_day, mode, bank, source, client, payment_id, rule_id, contract_id,"
          + " undoes_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
  private static final String LINE =
      "INSERT INTO billing_entry_line (entry_id, place, account, label, category, form_line, debit,"
          + " credit) VALUES (?, ?, ?, ?, ?, ?, ?, ?)";

  @Inject EntityManager em;
  @Inject Clock clock;
  @Inject Acting acting;

  /** What else an entry belongs to; null where it does not. */
  public record Ties(Long payment, Long rule, Long contract, Long undoes) {

    public static final Ties NONE = new Ties(null, null, null, null);
  }

  /**
   * @return its number in the database
   * @throws AccountsRefusal when its year is closed
   */
  public long write(EntryDraft draft, Ties ties) throws SQLException {
    return write(List.of(new Tied(draft, ties))).getFirst();
  }

  /** An entry to be written. */
  public record Tied(EntryDraft draft, Ties ties) {}

  /** As {@link #write(EntryDraft, Ties)}, many at once. */
  public List<Long> write(List<Tied> all) throws SQLException {
    List<Long> ids = new ArrayList<>();
    Actor actor = acting.current();
    Map<Year, Integer> last = numbered(all);
    try (Rows entries = new Rows(em, ENTRY);
        Rows lines = new Rows(em, LINE)) {
      for (Tied one : all) {
        EntryDraft draft = one.draft();
        if (!draft.balanced()) {
          throw new IllegalArgumentException("the sides of an entry differ: " + draft.source());
        }
        long id =
            entries.insert(
                draft.book(),
                draft.day().getYear(),
                last.merge(Year.of(draft), 1, Integer::sum),
                draft.journal(),
                draft.day(),
                clock.instant(),
                actor.person() ? actor.user().value() : null,
                TextLimit.checked(draft.label(), LABEL),
                TextLimit.checked(draft.piece(), PIECE),
                draft.pieceDay(),
                draft.mode(),
                draft.bank(),
                draft.source(),
                draft.client(),
                one.ties().payment(),
                one.ties().rule(),
                one.ties().contract(),
                one.ties().undoes());
        int place = 1;
        for (EntryDraft.Line line : draft.told()) {
          lines.add(
              id,
              place++,
              line.account(),
              line.label(),
              line.category(),
              line.formLine(),
              line.debit(),
              line.credit());
        }
        ids.add(id);
      }
    }
    return ids;
  }

  /**
   * @throws AccountsRefusal when the year of that day is closed
   */
  void requireOpen(long book, LocalDate day) {
    if (Sql.number(
            em,
            "SELECT COUNT(*) FROM billing_closed_year WHERE book_id = ? AND year = ?",
            book,
            day.getYear())
        > 0) {
      throw new AccountsRefusal("closed-year", Integer.toString(day.getYear()));
    }
  }

  /** A row of numbers. */
  private record Year(long book, int year) {

    static Year of(EntryDraft draft) {
      return new Year(draft.book(), draft.day().getYear());
    }
  }

  /** Takes as many numbers as are needed of each row; gives the last before them. */
  private Map<Year, Integer> numbered(List<Tied> all) {
    Map<Year, Integer> wanted =
        new TreeMap<>(Comparator.comparing(Year::book).thenComparing(Year::year));
    for (Tied one : all) {
      wanted.merge(Year.of(one.draft()), 1, Integer::sum);
    }
    wanted.replaceAll(
        (row, count) -> {
          requireOpen(row.book(), LocalDate.of(row.year(), 1, 1));
          return next(row, count) - count;
        });
    return wanted;
  }

  /** Waits for whoever takes a number of that year at the same time. */
  private int next(Year row, int count) {
    Sql.change(
        em,
        "INSERT INTO billing_entry_number (book_id, year, last) VALUES (?, ?, ?) ON DUPLICATE KEY"
            + " UPDATE last = last + ?",
        row.book(),
        row.year(),
        count,
        count);
    return Sql.cents(
        Sql.number(
            em,
            "SELECT last FROM billing_entry_number WHERE book_id = ? AND year = ?",
            row.book(),
            row.year()));
  }
}
