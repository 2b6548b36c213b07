package org.galien.terminology.interactions;

import org.galien.platform.Refusal;

/** The files are refused as a whole, with the place of what is wrong; the table in use stays. */
public final class ThesaurusRefused extends Refusal {

  private final String file;
  private final long line;
  private final long column;

  /**
   * @param line from 1; 0 when the whole file or folder is meant
   * @param column character of the line, from 1
   * @param problem last part of the message key
   * @param what was found or is missing there, may be empty
   */
  ThesaurusRefused(String file, long line, long column, String problem, String what) {
    super(
        "terminology.thesaurus." + problem, file, Long.toString(line), Long.toString(column), what);
    this.file = file;
    this.line = line;
    this.column = column;
  }

  public String file() {
    return file;
  }

  public long line() {
    return line;
  }

  public long column() {
    return column;
  }
}
