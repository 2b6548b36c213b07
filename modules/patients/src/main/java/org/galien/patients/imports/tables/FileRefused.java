package org.galien.patients.imports.tables;

import org.galien.platform.Refusal;

/** A file that is not read at all: cut, of no known encoding, with rows of different lengths. */
public final class FileRefused extends Refusal {

  private final String reason;
  private final long line;
  private final long column;

  /**
   * @param reason ends the message key {@code patients.import.refused.…}
   * @param line from 1
   * @param column from 1, of characters or of cells as the reason says; 0 where none is told
   */
  public FileRefused(String reason, long line, long column) {
    super("patients.import.refused." + reason, line, column);
    this.reason = reason;
    this.line = line;
    this.column = column;
  }

  public String reason() {
    return reason;
  }

  public long line() {
    return line;
  }

  public long column() {
    return column;
  }
}
