package org.galien.launcher;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.galien.launcher.machine.FileTree;
import org.galien.launcher.machine.Ports;
import org.galien.launcher.machine.SourceTree;
import org.galien.launcher.machine.Waiting;

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
    Path data = Files.createTempDirectory("galien-bench-");
    int port = Ports.free();
    long start = System.nanoTime();
    Process suite = start(tree, data, port);
    try {
      awaitReady(suite);
      double seconds = (System.nanoTime() - start) / 1e9;
      for (int i = 0; i < PAGES; i++) {
        read(URI.create(DataDirectory.address(port) + "connexion.xhtml"));
      }
      return new FirstStart(
          seconds,
          Machine.residentMegabytes(noted(data.resolve("run/server.pid"))),
          Machine.residentMegabytes(noted(data.resolve("run/mariadb.pid"))),
          Machine.residentMegabytes(suite.pid()));
    } finally {
      suite.destroy();
      Waiting.exitOf(suite);
      FileTree.delete(data);
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

  private static Process start(SourceTree tree, Path data, int port) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
            tree.root().resolve("galien").toString(),
            "demo",
            "--data",
            data.toString(),
            "--port",
            Integer.toString(port));
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    return builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
  }

  private static void awaitReady(Process suite) throws IOException {
    BufferedReader output =
        new BufferedReader(new InputStreamReader(suite.getInputStream(), StandardCharsets.UTF_8));
    String line = output.readLine();
    while (line != null && !line.startsWith("GALIEN READY")) {
      line = output.readLine();
    }
    if (line == null) {
      throw new IOException("./galien demo ended before it was ready");
    }
  }

  private static void read(URI page) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) page.toURL().openConnection();
    connection.getInputStream().readAllBytes();
  }

  private static long noted(Path file) throws IOException {
    return Long.parseLong(Files.readString(file).strip());
  }
}
