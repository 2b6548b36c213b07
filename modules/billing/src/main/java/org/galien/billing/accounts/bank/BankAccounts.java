package org.galien.billing.accounts.bank;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.List;
import org.galien.billing.accounts.AccountsRefusal;
import org.galien.billing.accounts.Books;
import org.galien.billing.accounts.Sql;
import org.galien.platform.audit.AuditTrail;
import org.galien.platform.audit.Subject;
import org.galien.platform.persistence.Rows;
import org.galien.platform.text.TextLimit;
import org.galien.platform.users.Reserved;
import org.galien.platform.users.Right;

/** Bank accounts of the books, and how their CSV files are read. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
@Reserved(Right.ACCOUNTS)
public class BankAccounts {

  private static final int LABEL = 100;
  private static final int MAPPING = 400;

  @Inject EntityManager em;
  @Inject Books books;
  @Inject AuditTrail audit;

  /** An account at a bank. */
  public record Account(long id, long book, String label, Mapping mapping) {

    /** EL reads properties. */
    public long getId() {
      return id;
    }

    public String getLabel() {
      return label;
    }
  }

  public List<Account> of(long book) {
    return Sql.rows(
            em,
            "SELECT id, book_id, label, mapping FROM billing_bank_account WHERE book_id = ? ORDER BY"
                + " id",
            book)
        .stream()
        .map(BankAccounts::account)
        .toList();
  }

  /**
   * @throws AccountsRefusal when there is none
   */
  public Account view(long id) {
    return Sql.rows(
            em, "SELECT id, book_id, label, mapping FROM billing_bank_account WHERE id = ?", id)
        .stream()
        .findFirst()
        .map(BankAccounts::account)
        .orElseThrow(() -> new AccountsRefusal("bank-account"));
  }

  /**
   * @throws AccountsRefusal without a name
   */
  public long open(long book, String label) throws SQLException {
    books.view(book);
    String said = TextLimit.checked(label, LABEL);
    if (said.isEmpty()) {
      throw new AccountsRefusal("label");
    }
    try (Rows rows =
        new Rows(em, "INSERT INTO billing_bank_account (book_id, label) VALUES (?, ?)")) {
      long id = rows.insert(book, said);
      audit.record("billing.bank-account-opened", Subject.of("bank-account", id));
      return id;
    }
  }

  public void map(long account, Mapping mapping) {
    view(account);
    Sql.change(
        em,
        "UPDATE billing_bank_account SET mapping = ? WHERE id = ?",
        TextLimit.checked(mapping.kept(), MAPPING),
        account);
    audit.record("billing.bank-mapping-set", Subject.of("bank-account", account));
  }

  private static Account account(Object[] row) {
    return new Account(
        Sql.number(row[0]), Sql.number(row[1]), Sql.text(row[2]), Mapping.parse(Sql.text(row[3])));
  }
}
