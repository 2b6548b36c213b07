package org.galien.launcher;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.galien.launcher.machine.SourceTree;

/**
 * {@code ./galien demo} in an empty directory, as a newcomer starts it.
 *
 * @param seconds from the command to READY, database creation and demonstration data included
 * @param server what the web server's process holds in memory after some pages, in megabytes
 * @param database the same of the database's process
 * @param launcher the same of the launcher's
 */
record FirstStart(double seconds, long server, long database, long launcher) {
  private static final int SECONDS_LIMIT = 30;
  private static final int SERVER_LIMIT = 700;
  private static final int PAGES = 100;

  static FirstStart measure(SourceTree tree) throws IOException {
    long start = System.nanoTime();
    try (DemoSuite suite = DemoSuite.start(tree)) {
      double seconds = (System.nanoTime() - start) / 1e9;
      for (int i = 0; i < PAGES; i++) {
        read(URI.create(suite.address() + "connexion.xhtml"));
      }
      return new FirstStart(
          seconds,
          Machine.residentMegabytes(suite.server()),
          Machine.residentMegabytes(suite.database()),
          Machine.residentMegabytes(suite.process()));
    }
  }

  boolean met() {
    return seconds <= SECONDS_LIMIT && server <= SERVER_LIMIT;
  }

  /** Rows of the table that the command began. */
  List<String> rows() {
    return List.of(
        String.format(
            Locale.ROOT,
            "| first start of `./galien demo` until READY | %.1f s | ≤ %d s | – | – | %s |",
            seconds,
            SECONDS_LIMIT,
            verdict(seconds <= SECONDS_LIMIT)),
        String.format(
            Locale.ROOT,
            "| resident memory of the server's process | %d MB | ≤ %d MB | – | – | %s |",
            server,
            SERVER_LIMIT,
            verdict(server <= SERVER_LIMIT)),
        String.format(
            Locale.ROOT,
            "| beside it: database %d MB, launcher %d MB | | | | | |",
            database,
            launcher));
  }

  private static String verdict(boolean met) {
    return met ? "yes" : "**no**";
  }

  private static void read(URI page) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) page.toURL().openConnection();
    connection.getInputStream().readAllBytes();
  }
}
