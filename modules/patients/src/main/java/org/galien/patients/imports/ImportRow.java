package org.galien.patients.imports;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A row of other software, by the keys of its kind's columns. */
public final class ImportRow {

  private static final String DATE = "patients.import.date-unreadable";

  private final String file;
  private final long line;
  private final Map<String, String> cells;
  private final Set<String> monthFirst;

  ImportRow(String file, long line, Map<String, String> cells, Set<String> monthFirst) {
    this.file = file;
    this.line = line;
    this.cells = cells;
    this.monthFirst = monthFirst;
  }

  public String file() {
    return file;
  }

  public long line() {
    return line;
  }

  /** What stands there, or what other columns lack: empty. */
  public String text(String column) {
    return cells.getOrDefault(column, "");
  }

  public boolean has(String column) {
    return !text(column).isEmpty();
  }

  /**
   * As {@link #text}, of a text that is refused when it is too long: nothing is cut.
   *
   * @throws RowRefused beyond {@code most} characters
   */
  public String text(String column, int most) throws RowRefused {
    String text = text(column);
    if (text.length() > most) {
      throw new RowRefused(column, "patients.import.too-long");
    }
    return text;
  }

  /**
   * A whole date; null where nothing stands.
   *
   * @throws RowRefused for what is none
   */
  public LocalDate date(String column, LocalDate today) throws RowRefused {
    if (!has(column)) {
      return null;
    }
    return WrittenTime.date(text(column), monthFirst.contains(column), today)
        .orElseThrow(() -> new RowRefused(column, DATE));
  }

  /**
   * A date with a time of day; null where nothing stands.
   *
   * @param clockColumn where the time stands when the date's column has none
   * @throws RowRefused for what is none
   */
  public LocalDateTime time(String column, String clockColumn, LocalDate today) throws RowRefused {
    if (!has(column)) {
      return null;
    }
    Optional<LocalDateTime> time =
        WrittenTime.time(text(column), text(clockColumn), monthFirst.contains(column), today);
    return time.orElseThrow(() -> new RowRefused(column, "patients.import.time-unreadable"));
  }

  Map<String, String> cells() {
    return cells;
  }
}
