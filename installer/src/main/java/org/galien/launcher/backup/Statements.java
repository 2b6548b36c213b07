package org.galien.launcher.backup;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;

/**
 * Statements of SQL as {@code mariadb < file} reads them: each ends with a line of {@code ;;}.
 * Where Galien is gone for good, the client of the database alone reads them.
 */
final class Statements {

  static final String END = ";;";

  private Statements() {}

  static void begin(Writer out) throws IOException {
    out.write("DELIMITER ;;\n");
  }

  static void write(Writer out, String statement) throws IOException {
    out.write(statement);
    out.write("\n" + END + "\n");
  }

  /** The next one, or null after the last. */
  static String next(BufferedReader in) throws IOException {
    StringBuilder statement = new StringBuilder();
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      if (line.equals(END)) {
        return statement.toString();
      }
      if (!line.startsWith("DELIMITER ")) {
        statement.append(statement.isEmpty() ? "" : "\n").append(line);
      }
    }
    if (!statement.isEmpty()) {
      throw new IOException("the copy of the database ends in the middle of a statement");
    }
    return null;
  }

  /** A literal on one line. */
  static void quote(StringBuilder sql, String text) {
    sql.append('\'');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '\'' -> sql.append("\\'");
        case '\\' -> sql.append("\\\\");
        case '\n' -> sql.append("\\n");
        case '\r' -> sql.append("\\r");
        case '\0' -> sql.append("\\0");
        default -> sql.append(c);
      }
    }
    sql.append('\'');
  }
}
