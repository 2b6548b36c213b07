package org.galien.launcher.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What lies on the disk of a database that was killed in the middle of its work. */
class AtRestIT {

  private static final List<String> WORDS = List.of("Castelnau", "lombalgie", "0612345678");

  @TempDir Path directory;

  @Test
  void whoStealsTablesAndLogsReadsNoWordOfAPatient() throws Exception {
    try (DatabaseServer server = DatabaseServer.start(directory)) {
      assumeFalse(
          Files.notExists(directory.resolve("secrets/database.keys")),
          "this MariaDB has no file_key_management (package mariadb-server)");
      DatabaseAccount owner = server.address().owner();
      try (Connection connection =
              DriverManager.getConnection(server.jdbcUrl(), owner.user(), owner.password());
          Statement statement = connection.createStatement()) {
        statement.execute(
            "CREATE TABLE person (id INT PRIMARY KEY AUTO_INCREMENT, name VARCHAR(40), note TEXT,"
                + " KEY (name), FULLTEXT (note)) WITH SYSTEM VERSIONING");
        for (int i = 0; i < 200; i++) {
          statement.execute(
              "INSERT INTO person (name, note) VALUES ('Castelnau', 'lombalgie 0612345678 %d')"
                  .formatted(i));
        }
        statement.execute("UPDATE person SET name = 'Rey'");
        statement.execute("OPTIMIZE TABLE person");
        try (ResultSet one = statement.executeQuery("SELECT @@innodb_encrypt_tables")) {
          one.next();
          assertEquals("ON", one.getString(1));
        }
        read();
        server.end();
      }
    }
    read();
    try (DatabaseServer again = DatabaseServer.start(directory);
        Connection connection =
            DriverManager.getConnection(
                again.jdbcUrl(),
                again.address().owner().user(),
                again.address().owner().password());
        ResultSet rows =
            connection
                .createStatement()
                .executeQuery("SELECT COUNT(*) FROM person FOR SYSTEM_TIME ALL")) {
      rows.next();
      assertEquals(400, rows.getInt(1));
    }
  }

  private void read() throws IOException {
    for (String folder : List.of("mariadb", "mariadb-tmp", "logs")) {
      try (Stream<Path> files = Files.walk(directory.resolve(folder))) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
          for (String word : WORDS) {
            assertFalse(bytes.contains(word), word + " in " + file);
          }
        }
      }
    }
  }
}
