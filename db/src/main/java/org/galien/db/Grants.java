package org.galien.db;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What the application's account may do, derived from the schema: read all, change the rows of
 * modules' tables, and never update or delete where a {@link Guard} refuses it. Tables, triggers,
 * accounts and Flyway's histories are the owner's; so is TRUNCATE, which no trigger hears of.
 */
final class Grants {

  private static final Pattern NAME = Pattern.compile("\\w+");

  private final Connection owner;
  private final List<Guard> guards;

  Grants(Connection owner, List<Guard> guards) {
    this.owner = owner;
    this.guards = guards;
  }

  void to(String account) throws SQLException {
    if (!NAME.matcher(account).matches()) {
      throw new IllegalArgumentException("no name of an account");
    }
    String grantee = " TO '" + account + "'@'127.0.0.1'";
    List<String> tables = tables();
    try (Statement statement = owner.createStatement()) {
      statement.execute("GRANT SELECT ON `" + owner.getCatalog() + "`.*" + grantee);
      for (String table : tables) {
        statement.execute("GRANT " + changes(table) + " ON `" + table + "`" + grantee);
      }
    }
  }

  private String changes(String table) {
    StringBuilder changes = new StringBuilder("INSERT");
    for (String event : List.of("UPDATE", "DELETE")) {
      if (guards.stream().noneMatch(guard -> guard.refuses(event, table))) {
        changes.append(", ").append(event);
      }
    }
    return changes.toString();
  }

  private List<String> tables() throws SQLException {
    return read(
        "SELECT table_name FROM information_schema.tables WHERE table_schema = DATABASE() AND"
            + " table_type IN ('BASE TABLE', 'SYSTEM VERSIONED') AND table_name NOT LIKE"
            + " 'flyway\\\\_%'",
        row -> row.getString(1));
  }

  /** Guards that somebody dropped or changed. */
  List<String> missing() throws SQLException {
    List<Guard> left = new ArrayList<>(guards);
    left.removeAll(
        read(
            "SELECT trigger_name, event_manipulation, event_object_table, action_statement FROM"
                + " information_schema.triggers WHERE trigger_schema = DATABASE() AND"
                + " action_timing = 'BEFORE'",
            row ->
                Guard.of(row.getString(1), row.getString(2), row.getString(3), row.getString(4))));
    return left.stream().map(Guard::name).toList();
  }

  private interface Row<T> {
    T of(ResultSet row) throws SQLException;
  }

  private <T> List<T> read(String sql, Row<T> row) throws SQLException {
    List<T> found = new ArrayList<>();
    try (Statement statement = owner.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        found.add(row.of(rows));
      }
    }
    return found;
  }
}
