package org.galien.patients.imports;

import java.time.Instant;
import java.util.List;

/**
 * An import as screens see it.
 *
 * @param triedAt null when it was not tried as it is now
 * @param refused message key of why the last try or run gave nothing, or null
 * @param files in the order they were added
 * @param counts what the last try found, or what was made; in the order of the kinds
 */
public record ImportView(
    long id,
    String source,
    String folder,
    FileNaming naming,
    ImportState state,
    Instant createdAt,
    String createdName,
    Instant triedAt,
    long triedMillis,
    String refused,
    long refusedLine,
    long refusedColumn,
    Instant doneAt,
    String doneName,
    Instant undoneAt,
    String undoneName,
    List<ImportFile> files,
    List<ImportCount> counts) {

  /** Of a kind, how many rows were read and what becomes of them. */
  public record ImportCount(
      String kind,
      String label,
      long rows,
      long made,
      long known,
      long doubtful,
      long unassigned,
      long unreadable) {}

  /** A file and what its columns are. */
  public record ImportFile(
      long id,
      String name,
      String kind,
      String label,
      String form,
      long rows,
      ColumnMapping mapping) {}

  /** Why a row is left out; {@code reason} is a message key. */
  public record ImportIssue(
      String kind, String file, long line, String column, String value, String reason) {}

  /** Somebody who may be here already; {@code candidate} is 0 for another row of the file. */
  public record ImportDoubt(
      String key,
      long candidate,
      String file,
      long line,
      String person,
      String other,
      boolean likely,
      String decision,
      String decidedName) {}

  public boolean open() {
    return state == ImportState.OPEN;
  }

  public long made() {
    return counts.stream().mapToLong(ImportCount::made).sum();
  }
}
