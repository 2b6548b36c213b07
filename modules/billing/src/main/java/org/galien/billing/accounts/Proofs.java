package org.galien.billing.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.galien.platform.audit.AuditTrail;
import org.galien.platform.audit.Subject;
import org.galien.platform.text.TextLimit;
import org.galien.platform.users.Reserved;
import org.galien.platform.users.Right;
import org.galien.platform.vault.Vault;
import org.galien.platform.vault.VaultKey;

/** Bills and receipts beside entries, kept in the vault: PDF, JPEG or PNG. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
@Reserved(Right.ACCOUNTS)
public class Proofs {

  /** A bill is no book. */
  public static final int LARGEST = 10 << 20;

  private static final int NAME = 200;

  @Inject EntityManager em;
  @Inject Vault vault;
  @Inject AuditTrail audit;

  /** A proof and what kind of file it is. */
  public record Proof(byte[] content, String type, String name) {}

  /**
   * @throws AccountsRefusal when the entry has one, or the file is of another kind or too large
   */
  public void add(long entry, String name, byte[] content) throws IOException {
    if (content.length > LARGEST || type(content).isEmpty()) {
      throw new AccountsRefusal("proof-kind");
    }
    Sql.number(em, "SELECT id FROM billing_entry WHERE id = ? FOR UPDATE", entry);
    long free =
        Sql.number(
            em, "SELECT COUNT(*) FROM billing_entry WHERE id = ? AND receipt IS NULL", entry);
    if (free == 0) {
      throw new AccountsRefusal("proof-there");
    }
    VaultKey key = vault.store(new ByteArrayInputStream(content));
    Sql.change(
        em,
        "UPDATE billing_entry SET receipt = ?, receipt_name = ? WHERE id = ?",
        key.sha256(),
        TextLimit.checked(name, NAME),
        entry);
    audit.record("billing.proof-added", Subject.of("entry", entry));
  }

  /**
   * @throws AccountsRefusal when there is none
   */
  public Proof of(long entry) throws IOException {
    Object[] row =
        Sql.rows(
                em,
                "SELECT receipt, receipt_name FROM billing_entry WHERE id = ? AND receipt IS NOT"
                    + " NULL",
                entry)
            .stream()
            .findFirst()
            .orElseThrow(() -> new AccountsRefusal("proof"));
    try (InputStream in = vault.open(new VaultKey(Sql.text(row[0])))) {
      byte[] content = in.readAllBytes();
      return new Proof(content, type(content), Sql.text(row[1]));
    }
  }

  /** By its first bytes, whatever its name says; empty for another kind. */
  private static String type(byte[] content) {
    if (begins(content, '%', 'P', 'D', 'F')) {
      return "application/pdf";
    }
    if (begins(content, 0xff, 0xd8, 0xff)) {
      return "image/jpeg";
    }
    return begins(content, 0x89, 'P', 'N', 'G') ? "image/png" : "";
  }

  private static boolean begins(byte[] content, int... bytes) {
    for (int i = 0; i < bytes.length; i++) {
      if (content.length <= i || (content[i] & 0xff) != bytes[i]) {
        return false;
      }
    }
    return true;
  }
}
