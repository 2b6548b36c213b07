package org.galien.launcher.database;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.galien.launcher.machine.LaunchFailure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseServerIT {
  @TempDir Path directory;

  @Test
  void temporaryDatabaseAnswersAndLeavesNothing() throws SQLException {
    DatabaseServer server = DatabaseServer.temporary();
    assertEquals("utf8mb4_uca1400_ai_ci", read(server, "SELECT @@collation_database"));
    server.close();
    assertFalse(server.isAlive());
  }

  @Test
  void preparedDatabaseIsPreparedOnceAndCopied() throws SQLException {
    String contents = "test of copies " + System.nanoTime();
    AtomicInteger times = new AtomicInteger();
    Consumer<DatabaseServer> prepare =
        server -> {
          times.incrementAndGet();
          assertDoesNotThrow(() -> execute(server, "CREATE TABLE made (name VARCHAR(20))"));
        };
    for (String name : new String[] {"Anne", "Émilie"}) {
      try (DatabaseServer server = DatabaseServer.temporary(contents, prepare)) {
        execute(server, "INSERT INTO made VALUES ('" + name + "')");
        assertEquals(name, read(server, "SELECT group_concat(name) FROM made"));
      }
    }
    assertEquals(1, times.get());
  }

  @Test
  void secondStartKeepsTheData() throws SQLException {
    try (DatabaseServer first = DatabaseServer.start(directory)) {
      execute(first, "CREATE TABLE kept (name VARCHAR(20)) ");
      execute(first, "INSERT INTO kept VALUES ('Émilie')");
    }
    try (DatabaseServer second = DatabaseServer.start(directory)) {
      assertEquals("Émilie", read(second, "SELECT name FROM kept WHERE name = 'emilie'"));
    }
  }

  @Test
  void refusesASecondOwnerAndShowsItTheRunningOne() throws SQLException {
    try (DatabaseServer owner = DatabaseServer.start(directory)) {
      LaunchFailure refusal =
          assertThrows(LaunchFailure.class, () -> DatabaseServer.start(directory));
      assertEquals("launcher.database.in-use", refusal.key());
      assertEquals(owner.address(), DatabaseServer.running(directory).orElseThrow());
    }
    assertTrue(DatabaseServer.running(directory).isEmpty());
  }

  @Test
  void passwordsAreReadableByTheirOwnerOnly() throws Exception {
    try (DatabaseServer server = DatabaseServer.start(directory)) {
      Path application = directory.resolve("secrets/database-app.password");
      assertEquals(
          server.address().application().password(), Files.readString(application).strip());
      assertEquals(
          "rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(application)));
      Path file = directory.resolve("secrets/database.password");
      assertEquals(server.address().owner().password(), Files.readString(file).strip());
      assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
      assertFalse(Files.exists(directory.resolve("secrets/database.sql")));
    }
  }

  @Test
  void theApplicationsAccountMayNothingUntilTheOwnerGrantsAndNothingAgainAfterARestart()
      throws SQLException {
    for (int start = 0; start < 2; start++) {
      try (DatabaseServer server = DatabaseServer.start(directory)) {
        DatabaseAccount account = server.address().application();
        assertThrows(SQLException.class, () -> connect(server, account).close());
        execute(server, "CREATE OR REPLACE TABLE made (name VARCHAR(20))");
        execute(server, "GRANT SELECT ON galien.* TO '" + account.user() + "'@'127.0.0.1'");
        connect(server, account).close();
      }
    }
  }

  @Test
  void noAccountIsOpenWithoutPassword() throws SQLException {
    try (DatabaseServer server = DatabaseServer.temporary()) {
      for (String account : new String[] {"root", "", "mysql", "galien", "galien_app"}) {
        assertThrows(
            SQLException.class,
            () -> DriverManager.getConnection(server.jdbcUrl(), account, "").close(),
            account);
      }
    }
  }

  @Test
  void refusesATakenPort() {
    try (DatabaseServer server = DatabaseServer.temporary()) {
      LaunchFailure refusal =
          assertThrows(LaunchFailure.class, () -> DatabaseServer.start(directory, server.port()));
      assertEquals("launcher.port-busy", refusal.key());
    }
  }

  @Test
  void databaseRefusesOverlapsBySchemaAlone() throws SQLException {
    try (DatabaseServer server = DatabaseServer.temporary()) {
      execute(
          server,
          "CREATE TABLE slot (who INT, a DATETIME, b DATETIME, PERIOD FOR p(a, b),"
              + " UNIQUE (who, p WITHOUT OVERLAPS)) WITH SYSTEM VERSIONING");
      execute(server, "INSERT INTO slot VALUES (1, '2026-01-05 09:00', '2026-01-05 09:15')");
      assertThrows(
          SQLException.class,
          () ->
              execute(
                  server, "INSERT INTO slot VALUES (1, '2026-01-05 09:10', '2026-01-05 09:25')"));
    }
  }

  private static void execute(DatabaseServer server, String sql) throws SQLException {
    try (Connection connection = connect(server);
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String read(DatabaseServer server, String sql) throws SQLException {
    try (Connection connection = connect(server);
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      assertTrue(rows.next());
      return rows.getString(1);
    }
  }

  private static Connection connect(DatabaseServer server) throws SQLException {
    return connect(server, server.address().owner());
  }

  private static Connection connect(DatabaseServer server, DatabaseAccount account)
      throws SQLException {
    return DriverManager.getConnection(server.jdbcUrl(), account.user(), account.password());
  }
}
