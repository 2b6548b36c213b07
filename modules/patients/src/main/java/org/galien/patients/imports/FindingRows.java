package org.galien.patients.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.galien.platform.persistence.Rows;

/** What a pass found, as it is kept: in the place of what the one before found. */
@ApplicationScoped
class FindingRows {

  @Inject EntityManager em;

  /** What somebody said of a doubt stays said. */
  void write(long id, Findings findings) throws SQLException {
    Map<String, Object[]> said = said(id);
    for (String table : List.of("count", "issue", "doubt")) {
      em.createNativeQuery("DELETE FROM patients_import_" + table + " WHERE import_id = ?")
          .setParameter(1, id)
          .executeUpdate();
    }
    counts(id, findings);
    issues(id, findings);
    doubts(id, findings, said);
  }

  /** Chart by row, of the rows that somebody said are of its person. */
  Map<String, Long> same(long id) {
    Map<String, Long> same = new HashMap<>();
    said(id)
        .values()
        .forEach(
            row -> {
              if ("SAME".equals(row[2])) {
                same.put((String) row[0], ((Number) row[1]).longValue());
              }
            });
    return same;
  }

  private Map<String, Object[]> said(long id) {
    Map<String, Object[]> said = new HashMap<>();
    em.createNativeQuery(
            "SELECT foreign_key, candidate, decision, decided_name, file, line, person, other,"
                + " likely FROM patients_import_doubt WHERE import_id = ? AND decision IS NOT NULL")
        .setParameter(1, id)
        .getResultList()
        .forEach(
            row -> {
              Object[] cells = (Object[]) row;
              said.put(cells[0] + " " + cells[1], cells);
            });
    return said;
  }

  private void counts(long id, Findings findings) throws SQLException {
    try (Rows rows =
        new Rows(em, "INSERT INTO patients_import_count VALUES (?, ?, ?, ?, ?, ?, ?, ?)")) {
      for (var one : findings.counts.entrySet()) {
        Findings.Counts c = one.getValue();
        rows.add(id, one.getKey(), c.rows, c.made, c.known, c.doubtful, c.unassigned, c.unreadable);
      }
    }
  }

  private void issues(long id, Findings findings) throws SQLException {
    try (Rows rows =
        new Rows(
            em,
            "INSERT INTO patients_import_issue (import_id, kind, file, line, column_name, value,"
                + " reason, unassigned) VALUES (?, ?, ?, ?, ?, ?, ?, ?)")) {
      for (Findings.Issue one : findings.issues) {
        rows.add(
            id,
            one.kind(),
            one.file(),
            one.line(),
            shortened(one.column(), 200),
            one.value(),
            one.reason(),
            one.unassigned());
      }
    }
  }

  /** Doubts of the run itself are none any more: what was said before stays to be read. */
  private void doubts(long id, Findings findings, Map<String, Object[]> said) throws SQLException {
    Map<String, Object[]> left = new HashMap<>(said);
    try (Rows rows =
        new Rows(
            em,
            "INSERT INTO patients_import_doubt (import_id, foreign_key, candidate, file, line,"
                + " person, other, likely, decision, decided_name) VALUES (?, ?, ?, ?, ?, ?, ?, ?,"
                + " ?, ?)")) {
      for (Findings.Doubt one : findings.doubts) {
        Object[] before = left.remove(one.key() + " " + one.candidate());
        rows.add(
            id,
            one.key(),
            one.candidate(),
            one.file(),
            one.line(),
            shortened(one.person(), 400),
            shortened(one.other(), 400),
            one.likely(),
            before == null ? null : before[2],
            before == null ? null : before[3]);
      }
      for (Object[] row : left.values()) {
        rows.add(id, row[0], row[1], row[4], row[5], row[6], row[7], row[8], row[2], row[3]);
      }
    }
  }

  private static String shortened(String text, int most) {
    return text.substring(0, Math.min(text.length(), most));
  }
}
