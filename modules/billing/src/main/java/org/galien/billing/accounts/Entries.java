package org.galien.billing.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.galien.platform.persistence.Rows;
import org.galien.platform.text.TextLimit;
import org.galien.platform.users.Acting;
import org.galien.platform.users.Actor;

/** Writes entries, each under the next number of its book and year. */
@ApplicationScoped
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
  record Tied(EntryDraft draft, Ties ties) {}

  List<Long> write(List<Tied> all) throws SQLException {
    List<Long> ids = new java.util.ArrayList<>();
    Actor actor = acting.current();
    try (Rows entries = new Rows(em, ENTRY);
        Rows lines = new Rows(em, LINE)) {
      for (Tied one : all) {
        EntryDraft draft = one.draft();
        if (!draft.balanced()) {
          throw new IllegalArgumentException("the sides of an entry differ: " + draft.source());
        }
        requireOpen(draft.book(), draft.day());
        long id =
            entries.insert(
                draft.book(),
                draft.day().getYear(),
                next(draft.book(), draft.day().getYear()),
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

  /** Waits for whoever takes a number of that year at the same time. */
  private int next(long book, int year) {
    Sql.change(
        em,
        "INSERT INTO billing_entry_number (book_id, year, last) VALUES (?, ?, 1) ON DUPLICATE KEY"
            + " UPDATE last = last + 1",
        book,
        year);
    return Sql.cents(
        Sql.number(
            em, "SELECT last FROM billing_entry_number WHERE book_id = ? AND year = ?", book, year));
  }
}
