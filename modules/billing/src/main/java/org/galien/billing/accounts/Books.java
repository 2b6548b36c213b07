package org.galien.billing.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.galien.platform.audit.AuditTrail;
import org.galien.platform.audit.Subject;
import org.galien.platform.users.Reserved;
import org.galien.platform.users.Right;
import org.galien.platform.users.UserId;
import org.galien.platform.users.UserView;
import org.galien.platform.users.accounts.Users;

/** Whose books are kept: one for each practitioner. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
@Reserved(Right.ACCOUNTS)
public class Books {

  private static final String BOOK =
      "SELECT b.id, b.practitioner_id, u.display_name, b.siren FROM billing_book b JOIN"
          + " platform_user u ON u.id = b.practitioner_id ";

  @Inject EntityManager em;
  @Inject Users users;
  @Inject AuditTrail audit;

  /** All, by name; practitioners who have none yet get theirs. */
  public List<BookView> all() {
    for (UserView one : users.practitioners()) {
      of(one.id());
    }
    return Sql.rows(em, BOOK + "ORDER BY u.display_name, b.id").stream().map(Books::view).toList();
  }

  /**
   * @throws AccountsRefusal when there is none
   */
  public BookView view(long id) {
    return Sql.rows(em, BOOK + "WHERE b.id = ?", id).stream()
        .findFirst()
        .map(Books::view)
        .orElseThrow(() -> new AccountsRefusal("book"));
  }

  /**
   * @param siren nine digits, blanks between them do not matter
   * @throws AccountsRefusal when it is none
   */
  public void identify(long id, String siren) {
    String digits = siren.replaceAll("\\s", "");
    if (!Siren.valid(digits)) {
      throw new AccountsRefusal("siren");
    }
    view(id);
    Sql.change(em, "UPDATE billing_book SET siren = ? WHERE id = ?", digits, id);
    audit.record("billing.book-identified", Subject.of("book", id));
  }

  /** The number of a practitioner's book, which is begun when there is none. */
  long of(UserId practitioner) {
    Optional<Long> known = find(practitioner);
    if (known.isPresent()) {
      return known.get();
    }
    Sql.change(
        em, "INSERT IGNORE INTO billing_book (practitioner_id) VALUES (?)", practitioner.value());
    return find(practitioner).orElseThrow();
  }

  private Optional<Long> find(UserId practitioner) {
    long id =
        Sql.number(
            em, "SELECT id FROM billing_book WHERE practitioner_id = ?", practitioner.value());
    return id == 0 ? Optional.empty() : Optional.of(id);
  }

  private static BookView view(Object[] row) {
    return new BookView(
        Sql.number(row[0]), new UserId(Sql.number(row[1])), Sql.text(row[2]), Sql.text(row[3]));
  }
}
