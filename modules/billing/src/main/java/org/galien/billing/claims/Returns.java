package org.galien.billing.claims;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.galien.platform.audit.AuditTrail;
import org.galien.platform.audit.Fingerprint;
import org.galien.platform.audit.Subject;

/** Takes files of answers in: each once, each whole. */
@ApplicationScoped
@Transactional(value = TxType.REQUIRES_NEW, rollbackOn = Exception.class)
class Returns {

  @Inject ReturnRows rows;
  @Inject AuditTrail audit;

  /** What became of a file. */
  enum Taken {
    READ,
    KNOWN,
    REFUSED
  }

  /**
   * Keeps the answers of a file that no earlier one had, to be matched afterwards. One that cannot
   * be read is kept on record with its line, and changes nothing else.
   */
  Taken take(String name, byte[] content) throws SQLException {
    String sha256 =
        Fingerprint.of(new String(content, java.nio.charset.StandardCharsets.ISO_8859_1));
    if (rows.known(sha256)) {
      return Taken.KNOWN;
    }
    List<ReturnEntry> entries;
    List<ReturnEntry> fresh;
    try {
      entries = ReturnFile.read(content, name.endsWith(".json"));
      fresh = fresh(entries);
    } catch (ReturnRefused refused) {
      long id = rows.write(name, sha256, 0, 0, refused);
      audit.record("billing.return-refused", Subject.of("return", id), "line=" + refused.line());
      return Taken.REFUSED;
    }
    long id = rows.write(name, sha256, entries.size(), fresh.size(), null);
    rows.write(id, fresh);
    audit.record("billing.return-read", Subject.of("return", id), "entries=" + fresh.size());
    return Taken.READ;
  }

  /**
   * @throws ReturnRefused when a movement that is known says something else now
   */
  private List<ReturnEntry> fresh(List<ReturnEntry> entries) {
    List<ReturnEntry> fresh = new ArrayList<>();
    for (ReturnEntry one : entries) {
      Optional<String> before = rows.fingerprint(one.mark());
      if (before.isEmpty()) {
        fresh.add(one);
      } else if (!before.get().equals(one.fingerprint())) {
        throw new ReturnRefused("changed", one.line(), one.mark());
      }
    }
    return fresh;
  }

  List<Long> toMatch() {
    return rows.fresh();
  }
}
