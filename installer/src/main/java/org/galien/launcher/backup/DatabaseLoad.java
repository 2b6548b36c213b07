package org.galien.launcher.backup;

import java.io.BufferedReader;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** Puts what {@link DatabaseDump} wrote into an empty schema, as the owner of its tables. */
final class DatabaseLoad {

  /**
   * They stand in the copy itself. Rows come with the moments since when they are true, as they
   * were; a probe tells what this database takes for "still so".
   */
  static final List<String> BEFORE =
      List.of(
          "SET NAMES utf8mb4",
          "SET time_zone = '+00:00', foreign_key_checks = 0, unique_checks = 0,"
              + " check_constraint_checks = 0",
          "SET sql_mode = 'STRICT_ALL_TABLES,NO_AUTO_VALUE_ON_ZERO,NO_ENGINE_SUBSTITUTION'",
          "CREATE TABLE galien_probe (x INT) WITH SYSTEM VERSIONING",
          "INSERT INTO galien_probe VALUES (1)",
          "SELECT ROW_END INTO @galien_now FROM galien_probe",
          "DROP TABLE galien_probe",
          "SET system_versioning_insert_history = 1, autocommit = 1");

  private DatabaseLoad() {}

  /**
   * @return how many characters of SQL were read
   */
  static long read(BufferedReader in, Connection connection) throws IOException, SQLException {
    long characters = 0;
    try (Statement statement = connection.createStatement()) {
      for (String sql = Statements.next(in); sql != null; sql = Statements.next(in)) {
        statement.execute(sql);
        characters += sql.length();
      }
    }
    return characters;
  }
}
