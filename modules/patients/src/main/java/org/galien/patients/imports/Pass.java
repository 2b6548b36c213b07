package org.galien.patients.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.galien.patients.imports.tables.SourceTable;
import org.galien.platform.users.Actor;

/** One pass over an import's files, in the order of their kinds. */
final class Pass implements ImportRun {

  private static final int LOOK = 100;

  /** A file with what its columns are. */
  record Source(String name, SourceTable table, ColumnMapping mapping) {}

  private final Setting setting;
  private final boolean writing;
  private final KnownPeople people;
  private final PatientPass patients;
  private final MadeLog log;
  private final Findings findings = new Findings();
  private final Map<String, Object> notes;
  private long done;

  /**
   * What a pass works with.
   *
   * @param rows in all files
   */
  record Setting(
      long id, String source, Path folder, Actor actor, ImportProgress progress, long rows) {}

  Pass(
      Setting setting,
      boolean writing,
      KnownPeople people,
      PatientPass patients,
      MadeLog log,
      Map<String, Object> notes) {
    this.setting = setting;
    this.writing = writing;
    this.people = people;
    this.patients = patients;
    this.log = log;
    this.notes = notes;
  }

  Findings findings() {
    return findings;
  }

  /** Rows that do not belong where they say are found and left out; a file may be refused whole. */
  void take(ImportTarget target, Source source) throws IOException, SQLException {
    Map<String, Long> before = log.known(target.kind());
    Set<String> seen = new HashSet<>();
    source
        .table()
        .forEach(
            line -> {
              ImportRow row = Rows.read(source, line);
              findings.of(target.kind()).rows++;
              try {
                String key = RowKey.of(target, row);
                one(target, row, key, before.get(key), !seen.add(key));
              } catch (RowRefused refused) {
                String column = source.mapping().columnOf(refused.column());
                findings.refused(target.kind(), row, column == null ? "" : column, refused);
              } catch (SQLException e) {
                throw new IOException(e);
              }
              progress();
              return true;
            });
    if (writing) {
      target.finish(this);
    }
  }

  private void one(ImportTarget target, ImportRow row, String key, Long before, boolean again)
      throws RowRefused, IOException, SQLException {
    Findings.Counts counts = findings.of(target.kind());
    boolean isPatient = target.kind().equals(PatientTarget.KIND);
    if (again && row.has(isPatient ? ImportColumn.PATIENT : ImportColumn.ID)) {
      throw new RowRefused(
          isPatient ? ImportColumn.PATIENT : ImportColumn.ID, "patients.import.number-twice");
    }
    if (before != null || again) {
      counts.known++;
      if (isPatient && before != null) {
        patients.known(row, before);
      }
      return;
    }
    Taken taken = isPatient ? patients.take(row, key, this, findings) : ofOwner(target, row);
    counts.made += taken.made() ? 1 : 0;
    counts.known += taken.made() ? 0 : 1;
    counts.doubtful += taken.doubtful() ? 1 : 0;
    if (writing) {
      log.add(target.kind(), key, taken);
    }
  }

  private Taken ofOwner(ImportTarget target, ImportRow row)
      throws RowRefused, IOException, SQLException {
    if (!target.ofPatient()) {
      return target.take(row, null, this);
    }
    ImportOwner owner;
    try {
      owner = people.owner(row);
    } catch (RowRefused nobodys) {
      if (!nobodys.unassigned() || !target.takesUnassigned()) {
        throw nobodys;
      }
      Taken taken = target.take(row, null, this);
      findings.of(target.kind()).unassigned++;
      return taken;
    }
    return target.take(row, owner, this);
  }

  /** What takes long before anything is written. */
  static void prepare(ImportTarget target, Source source, ImportRun run, ImportProgress progress)
      throws IOException {
    long[] count = {0};
    source
        .table()
        .forEach(
            line -> {
              try {
                target.prepare(Rows.read(source, line), run);
              } catch (RowRefused left) {
                // The pass says why.
              }
              if (++count[0] % LOOK == 0) {
                progress.requireGoingOn();
              }
              return true;
            });
    target.prepared(run);
  }

  private void progress() {
    if (++done % LOOK == 0) {
      log.breathe();
      setting.progress().requireGoingOn();
      setting.progress().at((int) (100 * done / Math.max(1, setting.rows())));
    }
  }

  @Override
  public boolean writing() {
    return writing;
  }

  @Override
  public String source() {
    return setting.source();
  }

  @Override
  public Actor actor() {
    return setting.actor();
  }

  @Override
  public Path folder() {
    return setting.folder();
  }

  @Override
  public Map<String, Object> notes() {
    return notes;
  }

  /** Rows of a file by the keys of the mapping. */
  private static final class Rows {

    private Rows() {}

    static ImportRow read(Source source, org.galien.patients.imports.tables.SourceRow line) {
      Map<String, String> cells = new HashMap<>();
      Set<String> monthFirst = new HashSet<>();
      for (int i = 0; i < line.cells().size(); i++) {
        String column = source.table().columns().get(i);
        String key = source.mapping().keys().getOrDefault(column, ColumnMapping.LEAVE);
        String cell = line.cells().get(i);
        if (!key.isEmpty() && !key.equals(ColumnMapping.LEAVE) && !nothing(cell)) {
          cells.put(key, cell);
          if (source.mapping().monthFirst().contains(column)) {
            monthFirst.add(key);
          }
        }
      }
      return new ImportRow(source.name(), line.line(), cells, monthFirst);
    }

    /** What databases write for nothing. */
    private static boolean nothing(String cell) {
      return cell.isEmpty()
          || cell.equalsIgnoreCase("NULL")
          || cell.matches("0{1,4}[/.-]0{1,2}[/.-]0{2,4}([ T].*)?|0{8}");
    }
  }
}
