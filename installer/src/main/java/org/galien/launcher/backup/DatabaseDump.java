package org.galien.launcher.backup;

import java.io.IOException;
import java.io.Writer;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * All of a schema at one moment, while others write: tables, every former version of their rows,
 * triggers. It needs no program of the database, and the account that owns the tables, who alone
 * sees triggers.
 */
final class DatabaseDump {

  private static final int FETCHED = 200;
  private static final int LARGEST_STATEMENT = 1 << 20;

  private final Connection connection;
  private final Map<String, Rows> sums = new TreeMap<>();

  DatabaseDump(Connection connection) {
    this.connection = connection;
  }

  /**
   * @return for each table how many rows there were, former versions among them, and their sum
   */
  Map<String, Rows> write(Writer out) throws IOException, SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("SET time_zone = '+00:00'");
      statement.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ");
      statement.execute("START TRANSACTION WITH CONSISTENT SNAPSHOT, READ ONLY");
      Statements.begin(out);
      for (String line : DatabaseLoad.BEFORE) {
        Statements.write(out, line);
      }
      for (DumpedTable table : tables()) {
        Statements.write(out, created("TABLE", table.name(), 2));
        rows(out, table);
      }
      for (String trigger : names("SELECT trigger_name FROM information_schema.triggers")) {
        Statements.write(out, created("TRIGGER", trigger, 3));
      }
      statement.execute("COMMIT");
    }
    return sums;
  }

  private List<DumpedTable> tables() throws SQLException {
    List<DumpedTable> tables = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet found =
            statement.executeQuery(
                "SELECT table_name, table_type FROM information_schema.tables WHERE table_schema ="
                    + " DATABASE() ORDER BY table_name")) {
      while (found.next()) {
        String type = found.getString(2);
        if (!type.equals("BASE TABLE") && !type.equals("SYSTEM VERSIONED")) {
          // Said, and never silently left out: a migration brought something new.
          throw new SQLException("cannot be backed up yet: " + found.getString(1) + ", " + type);
        }
        tables.add(new DumpedTable(found.getString(1), type.equals("SYSTEM VERSIONED")));
      }
    }
    for (DumpedTable table : tables) {
      table.readColumns(connection);
    }
    return tables;
  }

  private List<String> names(String select) throws SQLException {
    List<String> names = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet found =
            statement.executeQuery(select + " WHERE trigger_schema = DATABASE() ORDER BY 1")) {
      while (found.next()) {
        names.add(found.getString(1));
      }
    }
    return names;
  }

  private String created(String kind, String name, int column) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery("SHOW CREATE " + kind + " `" + name + "`")) {
      found.next();
      return found.getString(column);
    }
  }

  private void rows(Writer out, DumpedTable table) throws IOException, SQLException {
    Rows sum = new Rows();
    sums.put(table.name(), sum);
    rows(out, table.selectCurrent(), table.insertCurrent(), table, sum, table.currentEnd());
    if (table.versioned()) {
      rows(out, table.selectFormer(), table.insertFormer(), table, sum, "");
    }
  }

  private void rows(
      Writer out, String select, String insert, DumpedTable table, Rows sum, String end)
      throws IOException, SQLException {
    StringBuilder statement = new StringBuilder();
    try (Statement reading = connection.createStatement()) {
      reading.setFetchSize(FETCHED);
      ResultSet rows = reading.executeQuery(select);
      while (rows.next()) {
        String row = table.row(rows);
        sum.add(row);
        statement.append(statement.isEmpty() ? insert : ",\n ").append('(').append(row);
        statement.append(end).append(')');
        if (statement.length() > LARGEST_STATEMENT) {
          Statements.write(out, statement.toString());
          statement.setLength(0);
        }
      }
    }
    if (!statement.isEmpty()) {
      Statements.write(out, statement.toString());
    }
  }
}
