package org.galien.billing.accounts.bank;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.galien.billing.accounts.Sql;
import org.galien.platform.audit.AuditTrail;
import org.galien.platform.audit.Subject;
import org.galien.platform.persistence.Rows;
import org.galien.platform.users.Acting;
import org.galien.platform.users.Reserved;
import org.galien.platform.users.Right;

/** Takes files of banks: whole or not at all, and each movement once whichever files have it. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
@Reserved(Right.ACCOUNTS)
public class Statements {

  private static final int LABEL = 300;
  private static final int NAME = 200;

  @Inject EntityManager em;
  @Inject Clock clock;
  @Inject Acting acting;
  @Inject AuditTrail audit;
  @Inject BankAccounts accounts;

  /**
   * What a file brought.
   *
   * @param read how many movements stand in it
   * @param added how many no earlier file had
   */
  public record Taken(int read, int added) {}

  /** A file that was taken. */
  public record Statement(String name, String kind, Instant at, int read, int added) {}

  /**
   * @param name of the file
   * @throws StatementRefused with the line that cannot be read, or that is cut; nothing is kept
   *     then
   */
  public Taken take(long account, String name, byte[] content) throws SQLException {
    BankAccounts.Account known = accounts.view(account);
    Sql.number(em, "SELECT id FROM billing_bank_account WHERE id = ? FOR UPDATE", account);
    StatementFile kind = StatementFile.of(content);
    List<Movement> movements = kind.read(content, known.mapping());
    if (movements.isEmpty()) {
      throw new StatementRefused("empty", 1);
    }
    String hash = sha256(content);
    if (Sql.number(
            em,
            "SELECT COUNT(*) FROM billing_statement WHERE account_id = ? AND sha256 = ?",
            account,
            hash)
        > 0) {
      return new Taken(movements.size(), 0);
    }
    Map<String, Movement> fresh = keyed(movements);
    fresh.keySet().removeAll(keys(account));
    long statement = write(account, name, kind, hash, movements.size(), fresh.size());
    try (Rows rows =
        new Rows(
            em,
            "INSERT INTO billing_bank_line (account_id, statement_id, line_key, day, cents, label)"
                + " VALUES (?, ?, ?, ?, ?, ?)")) {
      for (Map.Entry<String, Movement> one : fresh.entrySet()) {
        Movement moved = one.getValue();
        rows.add(
            account,
            statement,
            one.getKey(),
            moved.day(),
            moved.cents(),
            cut(moved.label(), LABEL));
      }
    }
    audit.record(
        "billing.statement-taken", Subject.of("statement", statement), "added=" + fresh.size());
    return new Taken(movements.size(), fresh.size());
  }

  /** The last first. */
  public List<Statement> of(long account, int limit) {
    return Sql.rows(
            em,
            "SELECT name, kind, at, read_lines, new_lines FROM billing_statement WHERE account_id ="
                + " ? ORDER BY id DESC LIMIT "
                + limit,
            account)
        .stream()
        .map(
            row ->
                new Statement(
                    Sql.text(row[0]),
                    Sql.text(row[1]),
                    Sql.instant(row[2]),
                    Sql.cents(row[3]),
                    Sql.cents(row[4])))
        .toList();
  }

  private long write(
      long account, String name, StatementFile kind, String hash, int read, int added)
      throws SQLException {
    try (Rows rows =
        new Rows(
            em,
            "INSERT INTO billing_statement (account_id, name, kind, sha256, read_lines, new_lines,"
                + " at, by_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?)")) {
      return rows.insert(
          account,
          cut(name, NAME),
          kind.name(),
          hash,
          read,
          added,
          clock.instant(),
          acting.current().user().value());
    }
  }

  private Set<String> keys(long account) {
    Set<String> keys = new HashSet<>();
    for (Object one :
        em.createNativeQuery("SELECT line_key FROM billing_bank_line WHERE account_id = ?")
            .setParameter(1, account)
            .getResultList()) {
      keys.add(one.toString());
    }
    return keys;
  }

  /**
   * Banks give numbers, not all of them unique; without one a movement is told from another of the
   * same day, amount and words by which of them it is in the file.
   */
  private static Map<String, Movement> keyed(List<Movement> movements) {
    Map<String, Integer> seen = new HashMap<>();
    Map<String, Movement> keyed = new LinkedHashMap<>();
    for (Movement one : movements) {
      String same =
          one.day()
              + "|"
              + one.cents()
              + "|"
              + (one.key().isEmpty() ? one.label().replaceAll("\\s+", " ") : "#" + one.key());
      int which = seen.merge(same, 1, Integer::sum);
      keyed.put(sha256((same + "|" + which).getBytes(StandardCharsets.UTF_8)), one);
    }
    return keyed;
  }

  private static String cut(String text, int most) {
    String plain = text.replaceAll("\\s+", " ").strip();
    return plain.length() <= most ? plain : plain.substring(0, most);
  }

  private static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
