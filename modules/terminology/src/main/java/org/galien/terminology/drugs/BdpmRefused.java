package org.galien.terminology.drugs;

import org.galien.platform.Refusal;

/** The files are refused as a whole, with the place of what is wrong; the table in use stays. */
public final class BdpmRefused extends Refusal {

  private final String file;
  private final int line;
  private final int column;

  /**
   * @param line from 1; 0 when the whole file is meant
   * @param column from 1, cells parted by tabs; 0 when the whole line is meant
   * @param problem last part of the message key
   */
  BdpmRefused(String file, int line, int column, String problem, Object... more) {
    super("terminology.bdpm." + problem, arguments(file, line, column, more));
    this.file = file;
    this.line = line;
    this.column = column;
  }

  private static Object[] arguments(String file, int line, int column, Object[] more) {
    Object[] all = new Object[3 + more.length];
    all[0] = file;
    all[1] = Integer.toString(line);
    all[2] = Integer.toString(column);
    System.arraycopy(more, 0, all, 3, more.length);
    return all;
  }

  public String file() {
    return file;
  }

  public int line() {
    return line;
  }

  public int column() {
    return column;
  }
}
