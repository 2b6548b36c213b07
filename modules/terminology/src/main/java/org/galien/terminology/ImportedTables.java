package org.galien.terminology;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.galien.platform.audit.AuditTrail;
import org.galien.platform.audit.Fingerprint;
import org.galien.platform.audit.Subject;
import org.galien.platform.persistence.Rows;
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
  void imported(String table, String file, String edition, byte[] content, int entries)
      throws SQLException {
    Actor actor = acting.current();
    Right.ADMINISTRATION.require(actor);
    em.createNativeQuery("DELETE FROM terminology_table WHERE name = ?")
        .setParameter(1, table)
        .executeUpdate();
    try (Rows rows =
        new Rows(
            em,
            "INSERT INTO terminology_table (name, source, edition, sha256, entries, imported_at,"
                + " imported_by) VALUES (?, ?, ?, ?, ?, ?, ?)")) {
      rows.add(
          table,
          begin(file, NAME),
          begin(edition, EDITION),
          Fingerprint.of(new String(content, StandardCharsets.ISO_8859_1)),
          entries,
          clock.instant(),
          actor.person() ? begin(actor.name(), NAME) : "");
    }
    audit.record("terminology.imported", Subject.of("table", 0), table + "=" + entries);
  }

  /** Which content a table has; empty for none. */
  String fingerprint(String table) {
    List<?> found =
        em.createNativeQuery("SELECT sha256 FROM terminology_table WHERE name = ?")
            .setParameter(1, table)
            .getResultList();
    return found.isEmpty() ? "" : found.getFirst().toString();
  }

  Optional<ImportedTable> of(String table) {
    return em
        .createNativeQuery(
            "SELECT source, edition, entries, imported_at, imported_by FROM terminology_table"
                + " WHERE name = ?")
        .setParameter(1, table)
        .getResultList()
        .stream()
        .findFirst()
        .map(row -> table((Object[]) row));
  }

  private static ImportedTable table(Object[] row) {
    return new ImportedTable(
        (String) row[0],
        (String) row[1],
        ((Number) row[2]).intValue(),
        utc(row[3]),
        (String) row[4]);
  }

  private static Instant utc(Object at) {
    LocalDateTime local =
        at instanceof Timestamp stamp ? stamp.toLocalDateTime() : (LocalDateTime) at;
    return local.toInstant(ZoneOffset.UTC);
  }

  private static String begin(String text, int most) {
    return text == null ? "" : text.substring(0, Math.min(text.length(), most));
  }
}
