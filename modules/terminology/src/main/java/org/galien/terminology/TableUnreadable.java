package org.galien.terminology;

import org.galien.platform.Refusal;

/** A file is refused as a whole; the table in use stays. It says where to look. */
public final class TableUnreadable extends Refusal {

  private final int line;
  private final int column;

  /**
   * @param why end of the message key, as in {@code cut}
   * @param line from 1
   * @param column of the line, from 1: a character of text, or a field where one is wrong
   * @param what was found there; may be empty
   */
  TableUnreadable(String why, int line, int column, String what) {
    super("terminology.table-" + why, Integer.toString(line), Integer.toString(column), what);
    this.line = line;
    this.column = column;
  }

  public int line() {
    return line;
  }

  public int column() {
    return column;
  }
}
