package org.galien.billing.accounts.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.galien.billing.accounts.AccountsRefusal;
import org.galien.billing.accounts.Books;
import org.galien.billing.accounts.Sql;
import org.galien.platform.audit.AuditTrail;
import org.galien.platform.audit.Subject;
import org.galien.platform.persistence.Rows;
import org.galien.platform.text.TextLimit;
import org.galien.platform.users.Reserved;
import org.galien.platform.users.Right;

/** By what rules costs are shared; what changes is a rule of its own, from its day on. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
@Reserved(Right.ACCOUNTS)
public class Rules {

  private static final int LABEL = 100;
  private static final String RULE =
      "SELECT id, label, kind, valid_from, valid_to FROM billing_rule ";

  @Inject EntityManager em;
  @Inject Books books;
  @Inject AuditTrail audit;

  public List<Rule> all() {
    return Sql.rows(em, RULE + "ORDER BY valid_from DESC, id DESC").stream()
        .map(this::rule)
        .toList();
  }

  /** Those that hold on a day. */
  public List<Rule> on(LocalDate day) {
    return all().stream()
        .filter(one -> !day.isBefore(one.first()))
        .filter(one -> one.last() == null || !day.isAfter(one.last()))
        .toList();
  }

  /**
   * @throws AccountsRefusal when there is none
   */
  public Rule view(long id) {
    return Sql.rows(em, RULE + "WHERE id = ?", id).stream()
        .findFirst()
        .map(this::rule)
        .orElseThrow(() -> new AccountsRefusal("rule"));
  }

  /**
   * @param weights by book; those of nothing have no part
   * @throws AccountsRefusal without words, with fewer than two books, or days the wrong way round
   */
  public long set(
      String label, Rule.Kind kind, LocalDate first, LocalDate last, Map<Long, Integer> weights)
      throws SQLException {
    String said = TextLimit.checked(label, LABEL);
    if (said.isEmpty()) {
      throw new AccountsRefusal("label");
    }
    if (last != null && last.isBefore(first)) {
      throw new AccountsRefusal("days");
    }
    if (weights.values().stream().anyMatch(one -> one < 0)
        || weights.values().stream().filter(one -> one > 0).count() < 2) {
      throw new AccountsRefusal("two-books");
    }
    long id;
    try (Rows rows =
        new Rows(
            em,
            "INSERT INTO billing_rule (label, kind, valid_from, valid_to) VALUES (?, ?, ?, ?)")) {
      id = rows.insert(said, kind.name(), first, last);
    }
    try (Rows rows =
        new Rows(em, "INSERT INTO billing_rule_part (rule_id, book_id, weight) VALUES (?, ?, ?)")) {
      for (Map.Entry<Long, Integer> one : weights.entrySet()) {
        if (one.getValue() > 0) {
          books.view(one.getKey());
          rows.add(id, one.getKey(), one.getValue());
        }
      }
    }
    audit.record("billing.rule-set", Subject.of("rule", id));
    return id;
  }

  private Rule rule(Object[] row) {
    List<Rule.Part> parts =
        Sql.rows(
                em,
                "SELECT p.book_id, u.display_name, p.weight FROM billing_rule_part p JOIN"
                    + " billing_book b ON b.id = p.book_id JOIN platform_user u ON u.id ="
                    + " b.practitioner_id WHERE p.rule_id = ? ORDER BY p.book_id",
                Sql.number(row[0]))
            .stream()
            .map(part -> new Rule.Part(Sql.number(part[0]), Sql.text(part[1]), Sql.cents(part[2])))
            .toList();
    return new Rule(
        Sql.number(row[0]),
        Sql.text(row[1]),
        Rule.Kind.valueOf(Sql.text(row[2])),
        Sql.day(row[3]),
        row[4] == null ? null : Sql.day(row[4]),
        parts);
  }
}
