package org.galien.patients.imports;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;

/** A CDI bean of a module: one kind of rows that it takes over from other software. */
public interface ImportTarget {

  /** Never changes, as in {@code appointments}. */
  String kind();

  /** Message key of the kind's name, in the plural. */
  String label();

  /** Lower comes first. Patients are 0; what holds locks that others wait for comes last. */
  int order();

  /** Folded words that the names of its files have. */
  List<String> names();

  /** Without those that tell the patient, which {@link #ofPatient} adds. */
  List<ImportColumn> columns();

  /** Whether its rows belong to patients. */
  default boolean ofPatient() {
    return true;
  }

  /** Whether it takes rows, too, that are nobody's yet. */
  default boolean takesUnassigned() {
    return false;
  }

  /**
   * Done before everything is written, outside any transaction, for what takes long and harms
   * nobody when it is done for nothing.
   */
  default void prepare(ImportRow row, ImportRun run) throws IOException, RowRefused {}

  /** After the last {@link #prepare}. */
  default void prepared(ImportRun run) {}

  /**
   * Reads a row, and makes what it tells of when {@link ImportRun#writing}: without an entry in the
   * audit trail, whose end everybody else waits for. The import as a whole is recorded.
   *
   * @param owner null for a row that is nobody's
   * @throws RowRefused when it cannot be read; nothing of it was written
   */
  Taken take(ImportRow row, ImportOwner owner, ImportRun run)
      throws RowRefused, IOException, SQLException;

  /** In the transaction, after the last row. */
  default void finish(ImportRun run) throws SQLException {}

  /** What people did since with what was made; nothing of it may be undone over their heads. */
  List<Obstacle> obstacles(MadeRows made);

  /** Takes back what was made, of which {@link #obstacles} had nothing to say. */
  void undo(MadeRows made) throws SQLException;
}
