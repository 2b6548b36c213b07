package org.galien.patients.imports;

import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.galien.platform.persistence.Rows;

/** What stands for the rows of one software: {@code patients_import_row}. */
final class MadeLog {

  private static final String INSERT =
      "INSERT INTO patients_import_row (source, kind, foreign_key, import_id, row_id, made) VALUES"
          + " (?, ?, ?, ?, ?, ?)";

  private final EntityManager em;
  private final String source;
  private final long importId;

  MadeLog(EntityManager em, String source, long importId) {
    this.em = em;
    this.source = source;
    this.importId = importId;
  }

  /** Of all imports of that software that stand, by the rows' keys. */
  Map<String, Long> known(String kind) {
    List<?> rows =
        em.createNativeQuery(
                "SELECT foreign_key, row_id FROM patients_import_row WHERE source = ? AND kind = ?")
            .setParameter(1, source)
            .setParameter(2, kind)
            .getResultList();
    Map<String, Long> known = new HashMap<>();
    rows.forEach(
        row -> known.put((String) ((Object[]) row)[0], ((Number) ((Object[]) row)[1]).longValue()));
    return known;
  }

  void add(String kind, String key, Taken taken) throws SQLException {
    try (Rows rows = new Rows(em, INSERT)) {
      rows.add(source, kind, key, importId, taken.row(), taken.made());
    }
  }

  /** The numbers of what an import made of a kind. */
  List<Long> made(String kind) {
    List<?> rows =
        em.createNativeQuery(
                "SELECT row_id FROM patients_import_row WHERE import_id = ? AND kind = ? AND made"
                    + " ORDER BY row_id")
            .setParameter(1, importId)
            .setParameter(2, kind)
            .getResultList();
    return rows.stream().map(row -> ((Number) row).longValue()).toList();
  }

  /** Forgets entities: there may be a hundred thousand. */
  void breathe() {
    em.flush();
    em.clear();
  }
}
