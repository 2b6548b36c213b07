package org.galien.launcher.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The short form of {@code ./galien bench load kills}, which does it to the whole suite. */
class KilledDatabaseIT {

  private static final int TIMES = 3;
  private static final int WRITERS = 4;

  @TempDir Path directory;

  private final Set<Integer> acknowledged = new ConcurrentSkipListSet<>();

  @Test
  void whatWasAcknowledgedIsThereWholeAfterEachKill() throws Exception {
    Random random = new Random(18);
    for (int round = 0; round < TIMES; round++) {
      try (DatabaseServer server = DatabaseServer.start(directory)) {
        execute(server, "CREATE TABLE IF NOT EXISTS bill (id INT PRIMARY KEY)");
        execute(
            server,
            "CREATE TABLE IF NOT EXISTS line (bill_id INT, number INT, PRIMARY KEY (bill_id,"
                + " number))");
        count(server);
        List<Thread> writers = writers(server, round);
        Thread.sleep(random.nextInt(100, 400));
        server.end();
        for (Thread writer : writers) {
          writer.join();
        }
      }
    }
    try (DatabaseServer server = DatabaseServer.start(directory)) {
      count(server);
    }
    assertTrue(acknowledged.size() > TIMES, "nobody wrote");
  }

  private List<Thread> writers(DatabaseServer server, int round) {
    List<Thread> writers = new ArrayList<>();
    for (int i = 0; i < WRITERS; i++) {
      int first = (round * WRITERS + i) * 1_000_000;
      writers.add(Thread.ofPlatform().start(() -> write(server, first)));
    }
    return writers;
  }

  /** Bills of three lines, each one transaction, until the database is gone. */
  private void write(DatabaseServer server, int first) {
    try (Connection connection = connect(server)) {
      connection.setAutoCommit(false);
      for (int id = first; true; id++) {
        connection.createStatement().execute("INSERT INTO bill VALUES (" + id + ")");
        for (int number = 0; number < 3; number++) {
          connection
              .createStatement()
              .execute("INSERT INTO line VALUES (" + id + ", " + number + ")");
        }
        connection.commit();
        acknowledged.add(id);
      }
    } catch (SQLException killed) {
      // What was not acknowledged may be there or not, but never in part.
    }
  }

  private void count(DatabaseServer server) throws SQLException {
    Set<Integer> there = new TreeSet<>();
    try (Connection connection = connect(server);
        ResultSet bills =
            connection
                .createStatement()
                .executeQuery(
                    "SELECT id, (SELECT COUNT(*) FROM line WHERE bill_id = id) FROM bill")) {
      while (bills.next()) {
        there.add(bills.getInt(1));
        assertEquals(3, bills.getInt(2), "a bill in part");
      }
    }
    assertTrue(there.containsAll(acknowledged), "an acknowledged bill is lost");
  }

  private static void execute(DatabaseServer server, String sql) throws SQLException {
    try (Connection connection = connect(server)) {
      connection.createStatement().execute(sql);
    }
  }

  private static Connection connect(DatabaseServer server) throws SQLException {
    DatabaseAccount owner = server.address().owner();
    return DriverManager.getConnection(server.jdbcUrl(), owner.user(), owner.password());
  }
}
