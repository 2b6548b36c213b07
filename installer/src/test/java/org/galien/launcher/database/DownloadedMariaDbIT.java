package org.galien.launcher.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** Runs where the binaries have been fetched before; fetching them is no test's business. */
class DownloadedMariaDbIT {
  @Test
  void downloadedBinariesServeTheSameDatabase() throws SQLException {
    assumeTrue(DownloadedMariaDb.find().isPresent(), "the fallback binaries are not in the cache");
    System.setProperty("GALIEN_IGNORE_INSTALLED_MARIADB", "true");
    try (DatabaseServer server = DatabaseServer.temporary();
        var connection =
            DriverManager.getConnection(
                server.jdbcUrl(),
                server.address().owner().user(),
                server.address().owner().password());
        var statement = connection.createStatement();
        var rows = statement.executeQuery("SELECT VERSION(), @@collation_database")) {
      assertTrue(rows.next());
      assertTrue(rows.getString(1).startsWith("11.4"), rows.getString(1));
      assertEquals("utf8mb4_uca1400_ai_ci", rows.getString(2));
    } finally {
      System.clearProperty("GALIEN_IGNORE_INSTALLED_MARIADB");
    }
  }
}
