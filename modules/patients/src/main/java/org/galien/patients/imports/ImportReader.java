package org.galien.patients.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.galien.patients.imports.ImportView.ImportCount;
import org.galien.patients.imports.ImportView.ImportDoubt;
import org.galien.patients.imports.ImportView.ImportFile;
import org.galien.patients.imports.ImportView.ImportIssue;
import org.galien.patients.imports.tables.SourceTable;

/** Reads what is kept of an import. */
@ApplicationScoped
class ImportReader {

  private static final int LOOKED_AT = 50;

  @Inject EntityManager em;
  @Inject ImportTargets targets;
  @Inject SourceFiles files;

  ImportView view(ImportEntity e) {
    return new ImportView(
        e.id,
        e.source,
        e.folder,
        e.naming,
        e.state,
        e.createdAt,
        e.createdName,
        e.triedAt,
        e.triedMillis == null ? 0 : e.triedMillis,
        e.refused,
        e.refusedLine == null ? 0 : e.refusedLine,
        e.refusedColumn == null ? 0 : e.refusedColumn,
        e.doneAt,
        e.doneName,
        e.undoneAt,
        e.undoneName,
        files.of(e.id).stream().map(this::file).toList(),
        counts(e.id));
  }

  private ImportFile file(ImportFileEntity f) {
    String label = targets.of(f.kind).label();
    return new ImportFile(f.id, f.name, f.kind, label, f.form, f.rows, f.columns());
  }

  private List<ImportCount> counts(long id) {
    List<ImportCount> counts = new ArrayList<>();
    for (ImportTarget target : targets.inOrder()) {
      em.createNativeQuery(
              "SELECT row_count, made, known, doubtful, unassigned, unreadable FROM"
                  + " patients_import_count WHERE import_id = ? AND kind = ?")
          .setParameter(1, id)
          .setParameter(2, target.kind())
          .getResultList()
          .forEach(row -> counts.add(count(target, (Object[]) row)));
    }
    return counts;
  }

  private static ImportCount count(ImportTarget target, Object[] n) {
    return new ImportCount(
        target.kind(),
        target.label(),
        number(n[0]),
        number(n[1]),
        number(n[2]),
        number(n[3]),
        number(n[4]),
        number(n[5]));
  }

  List<ImportIssue> issues(long id, boolean unassigned, int limit) {
    return em
        .createNativeQuery(
            "SELECT kind, file, line, column_name, value, reason FROM patients_import_issue WHERE"
                + " import_id = ? AND unassigned = ? ORDER BY id LIMIT "
                + limit)
        .setParameter(1, id)
        .setParameter(2, unassigned)
        .getResultList()
        .stream()
        .map(row -> issue((Object[]) row))
        .toList();
  }

  private static ImportIssue issue(Object[] c) {
    return new ImportIssue(
        (String) c[0], (String) c[1], number(c[2]), (String) c[3], (String) c[4], (String) c[5]);
  }

  List<ImportDoubt> doubts(long id, int limit) {
    return em
        .createNativeQuery(
            "SELECT foreign_key, candidate, file, line, person, other, likely, decision,"
                + " decided_name FROM patients_import_doubt WHERE import_id = ? ORDER BY decision"
                + " IS NOT NULL, candidate = 0, likely DESC, line, candidate LIMIT "
                + limit)
        .setParameter(1, id)
        .getResultList()
        .stream()
        .map(row -> doubt((Object[]) row))
        .toList();
  }

  private static ImportDoubt doubt(Object[] c) {
    return new ImportDoubt(
        (String) c[0],
        number(c[1]),
        (String) c[2],
        number(c[3]),
        (String) c[4],
        (String) c[5],
        Boolean.TRUE.equals(c[6]) || c[6] instanceof Number n && n.intValue() == 1,
        (String) c[7],
        (String) c[8]);
  }

  /** The first cell of each column that says something, near the top. */
  List<String> examples(ImportFileEntity file) throws IOException {
    SourceTable table = files.open(file.name, file.sha256);
    String[] examples = new String[table.columns().size()];
    int[] seen = {0};
    table.forEach(
        row -> {
          for (int i = 0; i < examples.length; i++) {
            if (examples[i] == null && !row.cells().get(i).isEmpty()) {
              examples[i] = row.cells().get(i);
            }
          }
          return ++seen[0] < LOOKED_AT;
        });
    List<String> shown = new ArrayList<>();
    for (String example : examples) {
      shown.add(example == null ? "" : example);
    }
    return shown;
  }

  private static long number(Object value) {
    return ((Number) value).longValue();
  }
}
