package org.galien.platform.sending;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.galien.launcher.database.DatabaseServer;
import org.galien.standalone.Database;
import org.galien.standalone.StandaloneMain;
import org.galien.standalone.testing.Eventually;
import org.galien.standalone.testing.MigratedDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A server that sends is killed by the system, twice, between taking messages on and having sent
 * them: the mail server's own count says that nobody got two, and the table that nobody was
 * forgotten.
 */
class KilledIT {

  private static final int MESSAGES = 40;

  @TempDir Path data;

  @Test
  void whoeverKillsTheServerNobodyGetsTwoAndNobodyIsForgotten() throws Exception {
    GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    mail.start();
    try (DatabaseServer server = MigratedDatabase.start()) {
      Database database = Database.at(server.address());
      int port = mail.getSmtp().getPort();
      kill(start(database, port), mail, 5);
      kill(start(database, port), mail, 17);
      Process last = start(database, port);
      try (Connection rows = connect(database)) {
        Eventually.waitUntil("all have an end", () -> states(rows).get("OPEN") == 0);
        Map<String, Integer> states = states(rows);
        assertEquals(MESSAGES, states.get("SENT") + states.get("UNSURE"), states.toString());
        // One at a time is on its way: two kills leave two questions at most.
        assertTrue(states.get("UNSURE") <= 2, states.toString());
        Map<String, Integer> got = got(mail);
        assertTrue(got.values().stream().allMatch(count -> count == 1), got.toString());
        assertTrue(got.size() >= states.get("SENT"), got.size() + " of " + states);
      } finally {
        last.destroyForcibly().waitFor();
      }
    } finally {
      mail.stop();
    }
  }

  /** As {@code kill -9} does. */
  private static void kill(Process server, GreenMail mail, int received)
      throws InterruptedException {
    Eventually.waitUntil("some were received", () -> mail.getReceivedMessages().length >= received);
    server.destroyForcibly().waitFor();
    assertTrue(mail.getReceivedMessages().length < MESSAGES, "killed too late");
  }

  private Process start(Database database, int port) throws IOException {
    ProcessBuilder command =
        new ProcessBuilder(
            ProcessHandle.current().info().command().orElseThrow(),
            "-XX:TieredStopAtLevel=1",
            StandaloneMain.class.getName(),
            SendAndWait.NAME,
            String.valueOf(port),
            String.valueOf(MESSAGES));
    command
        .environment()
        .putAll(
            Map.of(
                "CLASSPATH", System.getProperty("java.class.path"),
                "GALIEN_DATA_DIR", data.toString(),
                "GALIEN_DATABASE_URL", database.jdbcUrl(),
                "GALIEN_DATABASE_USER", database.application().user(),
                "GALIEN_DATABASE_PASSWORD", database.application().password(),
                "GALIEN_DATABASE_OWNER_USER", database.owner().user(),
                "GALIEN_DATABASE_OWNER_PASSWORD", database.owner().password()));
    return command
        .redirectErrorStream(true)
        .redirectOutput(data.resolve("log-" + System.nanoTime()).toFile())
        .start();
  }

  private static Connection connect(Database database) throws SQLException {
    return DriverManager.getConnection(
        database.jdbcUrl(), database.owner().user(), database.owner().password());
  }

  /** How many were sent, are a person's question, and have no end yet. */
  private static Map<String, Integer> states(Connection rows) {
    Map<String, Integer> states = new HashMap<>(Map.of("SENT", 0, "UNSURE", 0, "OPEN", 0));
    int all = 0;
    try (ResultSet row =
        rows.createStatement()
            .executeQuery("SELECT state, COUNT(*) FROM platform_outgoing GROUP BY state")) {
      while (row.next()) {
        String state = row.getString(1);
        boolean ended = state.equals("SENT") || state.equals("UNSURE");
        states.merge(ended ? state : "OPEN", row.getInt(2), Integer::sum);
        all += row.getInt(2);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    states.merge("OPEN", MESSAGES - all, Integer::sum);
    return states;
  }

  private static Map<String, Integer> got(GreenMail mail) throws MessagingException {
    Map<String, Integer> got = new HashMap<>();
    for (MimeMessage message : mail.getReceivedMessages()) {
      for (Address address : message.getAllRecipients()) {
        got.merge(address.toString(), 1, Integer::sum);
      }
    }
    return got;
  }
}
