package org.galien.terminology;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import org.galien.platform.audit.AuditTrail;
import org.galien.platform.audit.Fingerprint;
import org.galien.platform.audit.Subject;
import org.galien.platform.users.Acting;
import org.galien.platform.users.Actor;
import org.galien.platform.users.Right;

/** Which file each table is from. */
@ApplicationScoped
class ImportedTables {

  private static final int NAME = 200;
  private static final int EDITION = 40;

  @Inject EntityManager em;
  @Inject Clock clock;
  @Inject AuditTrail audit;
  @Inject Acting acting;

  /**
   * The last thing an import does, in its transaction.
   *
   * @throws org.galien.platform.users.RoleRefused when a person acts who is no administrator
   */
  void imported(String table, String file, String edition, byte[] content, int entries) {
    Actor actor = acting.current();
    Right.ADMINISTRATION.require(actor);
    ImportedTableEntity entity = new ImportedTableEntity();
    entity.name = table;
    entity.source = begin(file, NAME);
    entity.edition = begin(edition, EDITION);
    entity.sha256 = Fingerprint.of(new String(content, StandardCharsets.ISO_8859_1));
    entity.entries = entries;
    entity.importedAt = clock.instant();
    entity.importedBy = actor.person() ? begin(actor.name(), NAME) : "";
    em.merge(entity);
    em.flush();
    audit.record("terminology.imported", Subject.of("table", 0), table + "=" + entries);
  }

  /** Which content a table has; empty for none. */
  String fingerprint(String table) {
    ImportedTableEntity entity = em.find(ImportedTableEntity.class, table);
    return entity == null ? "" : entity.sha256;
  }

  Optional<ImportedTable> of(String table) {
    return Optional.ofNullable(em.find(ImportedTableEntity.class, table))
        .map(ImportedTableEntity::view);
  }

  private static String begin(String text, int most) {
    return text == null ? "" : text.substring(0, Math.min(text.length(), most));
  }
}
