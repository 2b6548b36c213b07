package org.galien.launcher.backup;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** One table on its way into SQL: computed columns stay out, bytes go in hexadecimal. */
final class DumpedTable {

  private static final Set<String> BYTES =
      Set.of("binary", "varbinary", "tinyblob", "blob", "mediumblob", "longblob", "bit");

  /**
   * Where the clock of versions stands in the database that is loaded, see {@link DatabaseLoad}.
   */
  private static final String NOW = "@galien_now";

  private final String name;
  private final boolean versioned;
  private final List<String> columns = new ArrayList<>();
  private final List<Boolean> bytes = new ArrayList<>();

  DumpedTable(String name, boolean versioned) {
    this.name = name;
    this.versioned = versioned;
  }

  void readColumns(Connection connection) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement(
            "SELECT column_name, data_type FROM information_schema.columns WHERE table_schema ="
                + " DATABASE() AND table_name = ? AND is_generated = 'NEVER' ORDER BY"
                + " ordinal_position")) {
      statement.setString(1, name);
      ResultSet found = statement.executeQuery();
      while (found.next()) {
        columns.add(found.getString(1));
        bytes.add(BYTES.contains(found.getString(2)));
      }
    }
    if (versioned) {
      columns.add("ROW_START");
      bytes.add(false);
    }
  }

  String name() {
    return name;
  }

  boolean versioned() {
    return versioned;
  }

  String selectCurrent() {
    return "SELECT " + selected() + " FROM `" + name + "`";
  }

  String insertCurrent() {
    return "INSERT INTO `" + name + "` (" + named() + (versioned ? ",ROW_END" : "") + ") VALUES\n ";
  }

  /** The last moment a database knows, which stands for "still so", is not the same in each. */
  String currentEnd() {
    return versioned ? "," + NOW : "";
  }

  String selectFormer() {
    return "SELECT "
        + selected()
        + ",CAST(ROW_END AS CHAR) FROM `"
        + name
        + "` FOR SYSTEM_TIME ALL WHERE ROW_END <= CURRENT_TIMESTAMP(6)";
  }

  String insertFormer() {
    return "INSERT INTO `" + name + "` (" + named() + ",ROW_END) VALUES\n ";
  }

  private String selected() {
    List<String> selected = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      String column = quoted(columns.get(i));
      selected.add(bytes.get(i) ? "HEX(" + column + ")" : "CAST(" + column + " AS CHAR)");
    }
    return String.join(",", selected);
  }

  private String named() {
    return columns.stream().map(DumpedTable::quoted).collect(Collectors.joining(","));
  }

  private static String quoted(String column) {
    return column.startsWith("ROW_") ? column : "`" + column + "`";
  }

  /** The values of a row, separated by commas, without what encloses them. */
  String row(ResultSet rows) throws SQLException {
    StringBuilder row = new StringBuilder();
    int selected = rows.getMetaData().getColumnCount();
    for (int i = 1; i <= selected; i++) {
      row.append(i == 1 ? "" : ",");
      String value = rows.getString(i);
      boolean hexadecimal = i <= bytes.size() && bytes.get(i - 1);
      if (value == null) {
        row.append("NULL");
      } else if (hexadecimal) {
        row.append("x'").append(value).append('\'');
      } else {
        Statements.quote(row, value);
      }
    }
    return row.toString();
  }
}
