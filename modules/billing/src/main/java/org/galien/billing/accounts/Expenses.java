package org.galien.billing.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.galien.platform.audit.AuditTrail;
import org.galien.platform.audit.Subject;
import org.galien.platform.users.Reserved;
import org.galien.platform.users.Right;

/** Enters what is paid for, and what else comes in; undoes an entry by another. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
@Reserved(Right.ACCOUNTS)
public class Expenses {

  private static final Set<String> MODES = Set.of("CARD", "CASH", "CHEQUE", "TRANSFER", "DEBIT");
  private static final String VAT_PAID = "445660";
  private static final String VAT_TAKEN = "445710";

  @Inject EntityManager em;
  @Inject Clock clock;
  @Inject Entries entries;
  @Inject Categories categories;
  @Inject Books books;
  @Inject Ledger ledger;
  @Inject AuditTrail audit;

  /**
   * @return the entry's number in the database
   * @throws AccountsRefusal for a day to come, a closed year, an unknown category or mode, an
   *     amount of nothing, more VAT than there is, no words
   */
  public long enter(ExpenseDraft draft) throws SQLException {
    books.view(draft.book());
    String source = "typed:" + draft.token();
    long known = known(draft.book(), source);
    if (known > 0) {
      return known;
    }
    require(draft);
    Category category = categories.on(draft.day(), draft.category());
    if (draft.rule() != null && !shareable(draft, category)) {
      throw new AccountsRefusal("rule");
    }
    String piece = draft.piece().isBlank() ? "D-" + draft.day() : draft.piece();
    long id =
        entries.write(
            new EntryDraft(
                draft.book(),
                journal(category),
                draft.day(),
                draft.label(),
                piece,
                draft.day(),
                draft.mode(),
                source,
                "",
                lines(draft, category)),
            new Entries.Ties(null, draft.rule(), null, null));
    audit.record(
        "billing.expense-entered", Subject.of("entry", id), Integer.toString(draft.cents()));
    return id;
  }

  /** By a rule that holds on that day, and only what is an expense. */
  private boolean shareable(ExpenseDraft draft, Category category) {
    return category.kind() == Category.Kind.EXPENSE
        && Sql.number(
                em,
                "SELECT COUNT(*) FROM billing_rule WHERE id = ? AND valid_from <= ? AND (valid_to"
                    + " IS NULL OR valid_to >= ?)",
                draft.rule(),
                draft.day(),
                draft.day())
            > 0;
  }

  private long known(long book, String source) {
    return Sql.number(
        em, "SELECT id FROM billing_entry WHERE book_id = ? AND source = ?", book, source);
  }

  private void require(ExpenseDraft draft) {
    if (draft.day().isAfter(LocalDate.now(clock))) {
      throw new AccountsRefusal("day-to-come");
    }
    if (draft.cents() <= 0) {
      throw new AccountsRefusal("amount");
    }
    if (draft.vat() < 0 || draft.vat() >= draft.cents()) {
      throw new AccountsRefusal("vat");
    }
    if (!MODES.contains(draft.mode())) {
      throw new AccountsRefusal("mode");
    }
    if (draft.label().isBlank()) {
      throw new AccountsRefusal("label");
    }
  }

  private static String journal(Category category) {
    return switch (category.kind()) {
      case RECEIPT -> "RE";
      case EXPENSE -> "DE";
      case MOVE -> "OD";
    };
  }

  /** A cheque that one writes leaves the bank; those received wait for their slip elsewhere. */
  private static List<EntryDraft.Line> lines(ExpenseDraft draft, Category category) {
    boolean comes = category.kind() == Category.Kind.RECEIPT;
    int net = draft.cents() - draft.vat();
    String mode = draft.mode().equals("CHEQUE") ? "TRANSFER" : draft.mode();
    String vat = comes ? VAT_TAKEN : VAT_PAID;
    String said = comes ? "TVA collectée" : "TVA déductible";
    int sign = comes ? -1 : 1;
    EntryDraft.Line what =
        category.kind() == Category.Kind.MOVE
            ? EntryDraft.treasury("TRANSFER", net)
            : EntryDraft.line(category, sign * net);
    return List.of(
        what,
        EntryDraft.line(vat, said, sign * draft.vat()),
        EntryDraft.treasury(
            category.kind() == Category.Kind.MOVE ? "CASH" : mode, -sign * draft.cents()));
  }

  /**
   * Undoes an entry by another of today with its sides turned. Receipts of patients are undone
   * where they were taken.
   *
   * @throws AccountsRefusal without a reason, for a payment, one shared already, one that is undone
   *     or undoes
   */
  public long undo(long id, String reason) throws SQLException {
    if (reason.isBlank()) {
      throw new AccountsRefusal("reason");
    }
    Sql.number(em, "SELECT id FROM billing_entry WHERE id = ? FOR UPDATE", id);
    EntryView wrong = ledger.view(id);
    Object[] row =
        Sql.rows(
                em,
                "SELECT source, piece_day, mode, contract_id, (SELECT COUNT(*) FROM billing_split s"
                    + " WHERE s.entry_id = e.id) FROM billing_entry e WHERE e.id = ?",
                id)
            .getFirst();
    String source = Sql.text(row[0]);
    if (!source.startsWith("typed:") && !source.startsWith("contract:")) {
      throw new AccountsRefusal("not-typed");
    }
    if (wrong.undone() || wrong.undoes() != null) {
      throw new AccountsRefusal("undone");
    }
    if (Sql.number(row[4]) > 0) {
      throw new AccountsRefusal("shared");
    }
    LocalDate today = LocalDate.now(clock);
    long contra =
        entries.write(
            new EntryDraft(
                wrong.book(),
                wrong.journal(),
                today,
                "Annule " + wrong.named() + " : " + reason.strip(),
                wrong.piece(),
                Sql.day(row[1]),
                Sql.text(row[2]),
                "undo:" + id,
                "",
                turned(id)),
            new Entries.Ties(null, null, row[3] == null ? null : Sql.number(row[3]), id));
    audit.record("billing.entry-undone", Subject.of("entry", id), "by=" + contra);
    return contra;
  }

  private List<EntryDraft.Line> turned(long id) {
    return Sql.rows(
            em,
            "SELECT account, label, category, form_line, debit, credit FROM billing_entry_line"
                + " WHERE entry_id = ? ORDER BY place",
            id)
        .stream()
        .map(
            row ->
                new EntryDraft.Line(
                        Sql.text(row[0]),
                        Sql.text(row[1]),
                        Sql.text(row[2]),
                        Sql.text(row[3]),
                        Sql.cents(row[4]),
                        Sql.cents(row[5]))
                    .turned())
        .toList();
  }
}
