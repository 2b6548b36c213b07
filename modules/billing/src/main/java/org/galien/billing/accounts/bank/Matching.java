package org.galien.billing.accounts.bank;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.galien.billing.accounts.AccountsRefusal;
import org.galien.billing.accounts.Posting;
import org.galien.billing.accounts.Sql;
import org.galien.billing.accounts.bank.BankLine.Candidate;
import org.galien.platform.audit.AuditTrail;
import org.galien.platform.audit.Subject;
import org.galien.platform.persistence.Rows;
import org.galien.platform.users.Acting;
import org.galien.platform.users.Reserved;
import org.galien.platform.users.Right;

/** Which entries a movement of the bank is: proposed by amount and day, said by a person. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
@Reserved(Right.ACCOUNTS)
public class Matching {

  private static final String ENTRY =
      "SELECT e.id, e.year, e.number, e.day, e.label, e.bank, e.mode FROM billing_entry e ";
  private static final int SHOWN = 300;

  @Inject EntityManager em;
  @Inject Clock clock;
  @Inject Acting acting;
  @Inject AuditTrail audit;
  @Inject BankAccounts accounts;
  @Inject Posting posting;

  /** How many movements are matched, and how many are not. */
  public record State(int matched, int open) {}

  public State state(long account) {
    int all =
        (int)
            Sql.number(em, "SELECT COUNT(*) FROM billing_bank_line WHERE account_id = ?", account);
    int open =
        (int)
            Sql.number(
                em,
                "SELECT COUNT(*) FROM billing_bank_line l WHERE l.account_id = ? AND NOT EXISTS"
                    + " (SELECT 1 FROM billing_match m WHERE m.line_id = l.id AND m.live = 1)",
                account);
    return new State(all - open, open);
  }

  /**
   * Movements of an account, the last first.
   *
   * @param open only those that nobody matched yet
   */
  public List<BankLine> lines(long account, boolean open) throws SQLException {
    BankAccounts.Account known = accounts.view(account);
    posting.post();
    List<Candidate> free = new ArrayList<>();
    List<Candidate> cards = new ArrayList<>();
    for (Object[] row :
        Sql.rows(
            em,
            ENTRY
                + "WHERE e.book_id = ? AND e.bank <> 0 AND NOT EXISTS (SELECT 1 FROM billing_match m"
                + " WHERE m.entry_id = e.id AND m.live = 1) ORDER BY e.day, e.id",
            known.book())) {
      Candidate one = candidate(row);
      free.add(one);
      if (Sql.text(row[6]).equals("CARD")) {
        cards.add(one);
      }
    }
    Map<Long, List<Candidate>> matched = matched(account);
    List<BankLine> lines = new ArrayList<>();
    for (Object[] row :
        Sql.rows(
            em,
            "SELECT l.id, l.day, l.cents, l.label FROM billing_bank_line l WHERE l.account_id = ?"
                + (open
                    ? " AND NOT EXISTS (SELECT 1 FROM billing_match m WHERE m.line_id = l.id AND"
                        + " m.live = 1)"
                    : "")
                + " ORDER BY l.day DESC, l.id DESC LIMIT "
                + SHOWN,
            account)) {
      List<Candidate> found = matched.getOrDefault(Sql.number(row[0]), List.of());
      lines.add(
          new BankLine(
              Sql.number(row[0]),
              Sql.day(row[1]),
              Sql.cents(row[2]),
              Sql.text(row[3]),
              found,
              found.isEmpty()
                  ? Proposing.of(Sql.day(row[1]), Sql.cents(row[2]), free, cards)
                  : List.of()));
    }
    return lines;
  }

  /**
   * A person says which entries a movement is.
   *
   * @throws AccountsRefusal when they do not make up its amount, are of another book, or one of
   *     them or the movement is matched already
   */
  public void match(long line, List<Long> entries) throws SQLException {
    Object[] row =
        Sql.rows(
                em,
                "SELECT l.cents, a.book_id, (SELECT COUNT(*) FROM billing_match m WHERE m.line_id ="
                    + " l.id AND m.live = 1) FROM billing_bank_line l JOIN billing_bank_account a ON"
                    + " a.id = l.account_id WHERE l.id = ? FOR UPDATE",
                line)
            .stream()
            .findFirst()
            .orElseThrow(() -> new AccountsRefusal("bank-line"));
    if (Sql.number(row[2]) > 0) {
      throw new AccountsRefusal("matched");
    }
    long sum = 0;
    for (long entry : entries) {
      Object[] found =
          Sql.rows(
                  em,
                  "SELECT e.bank, e.book_id, (SELECT COUNT(*) FROM billing_match m WHERE m.entry_id"
                      + " = e.id AND m.live = 1) FROM billing_entry e WHERE e.id = ? FOR UPDATE",
                  entry)
              .stream()
              .findFirst()
              .orElseThrow(() -> new AccountsRefusal("entry"));
      if (Sql.number(found[1]) != Sql.number(row[1])) {
        throw new AccountsRefusal("other-book");
      }
      if (Sql.number(found[2]) > 0) {
        throw new AccountsRefusal("matched");
      }
      sum += Sql.number(found[0]);
    }
    if (entries.isEmpty() || sum != Sql.number(row[0])) {
      throw new AccountsRefusal("match-sum");
    }
    try (Rows rows =
        new Rows(
            em, "INSERT INTO billing_match (line_id, entry_id, at, by_id) VALUES (?, ?, ?, ?)")) {
      for (long entry : entries) {
        rows.add(line, entry, clock.instant(), acting.current().user().value());
      }
    }
    audit.record(
        "billing.bank-matched", Subject.of("bank-line", line), "entries=" + entries.size());
  }

  /** Takes back what a person said; that it was said stays. */
  public void release(long line) {
    int released =
        Sql.change(
            em,
            "UPDATE billing_match SET undone_at = ?, undone_by = ? WHERE line_id = ? AND live = 1",
            LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC),
            acting.current().user().value(),
            line);
    if (released == 0) {
      throw new AccountsRefusal("bank-line");
    }
    audit.record("billing.bank-released", Subject.of("bank-line", line));
  }

  private Map<Long, List<Candidate>> matched(long account) {
    Map<Long, List<Candidate>> matched = new HashMap<>();
    for (Object[] row :
        Sql.rows(
            em,
            "SELECT e.id, e.year, e.number, e.day, e.label, e.bank, e.mode, m.line_id FROM"
                + " billing_match m JOIN billing_entry e ON e.id = m.entry_id JOIN"
                + " billing_bank_line l ON l.id = m.line_id WHERE m.live = 1 AND l.account_id = ?"
                + " ORDER BY m.id",
            account)) {
      matched.computeIfAbsent(Sql.number(row[7]), id -> new ArrayList<>()).add(candidate(row));
    }
    return matched;
  }

  private static Candidate candidate(Object[] row) {
    return new Candidate(
        Sql.number(row[0]),
        String.format(Locale.ROOT, "%d-%06d", Sql.number(row[1]), Sql.number(row[2])),
        Sql.day(row[3]),
        Sql.text(row[4]),
        Sql.cents(row[5]));
  }
}
