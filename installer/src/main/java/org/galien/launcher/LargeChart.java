package org.galien.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.galien.launcher.database.DatabaseAddress;
import org.galien.launcher.load.Browser;
import org.galien.launcher.load.Caller;
import org.galien.launcher.load.Latencies;
import org.galien.launcher.machine.Ports;
import org.galien.launcher.machine.SourceTree;

/**
 * The page of the chart that {@code bench} filled, from the server that a practice runs.
 *
 * @param page until it came over HTTP, 95th percentile in milliseconds
 * @param processor what the server's process works for one, in milliseconds: its database is
 *     another process
 * @param search as {@code page}, with words that stand in its notes
 * @param screen until it is complete in a browser of 1440 by 900, 95th percentile in milliseconds;
 *     NaN where the machine has no browser
 */
record LargeChart(double page, double processor, double search, double screen) {
  private static final String CHART = "dossier.xhtml?patient=1";
  private static final String SEARCH = CHART + "&q=particularite";
  private static final String SOMEBODY = "127.0.0.1";
  private static final int WARM_UP = 40;
  private static final int PAGES = 60;
  private static final int SCREENS = 20;
  private static final int PERCENT = 95;
  private static final int PROCESSOR_LIMIT = 50;
  private static final int SEARCH_LIMIT = 300;
  private static final int SCREEN_LIMIT = 1000;

  static LargeChart measure(SourceTree tree, Path home, DatabaseAddress database)
      throws IOException {
    int port = Ports.free();
    String address = DataDirectory.address(port);
    Map<String, String> settings = new HashMap<>(Suite.served(database));
    settings.put("galien.data.dir", home.toString());
    try (WebServer server = WebServer.start(tree, new DataDirectory(home), port, settings, "")) {
      Optional<Ending> early = new Readiness(address).await(server);
      if (early.isPresent()) {
        throw new IOException(early.get().sentence());
      }
      return measure(address, pid(home));
    }
  }

  private static LargeChart measure(String address, long server) throws IOException {
    try (Caller caller = new Caller(address, SOMEBODY)) {
      if (caller.signIn("bench1", "mot de passe de bench") != 200) {
        throw new IOException("nobody signs in at " + address);
      }
      times(caller, CHART, WARM_UP);
      Duration before = worked(server);
      Latencies pages = times(caller, CHART, PAGES);
      double processor = worked(server).minus(before).toMillis() / (double) PAGES;
      times(caller, SEARCH, WARM_UP / 4);
      Latencies searches = times(caller, SEARCH, PAGES / 2);
      return new LargeChart(
          pages.percentile(PERCENT),
          processor,
          searches.percentile(PERCENT),
          screen(caller, address));
    }
  }

  private static double screen(Caller caller, String address) throws IOException {
    Optional<Browser> started = Browser.start();
    if (started.isEmpty()) {
      return Double.NaN;
    }
    try (Browser browser = started.get()) {
      browser.take(caller.cookies(), address);
      Latencies screens = new Latencies();
      for (int i = 0; i < SCREENS / 4; i++) {
        browser.open(address + CHART);
      }
      for (int i = 0; i < SCREENS; i++) {
        screens.took(browser.open(address + CHART));
      }
      return screens.percentile(PERCENT);
    }
  }

  private static Latencies times(Caller caller, String path, int number) throws IOException {
    Latencies times = new Latencies();
    for (int i = 0; i < number; i++) {
      times.measure(() -> caller.get(path));
    }
    if (times.failed() > 0) {
      throw new IOException(path + " was not answered");
    }
    return times;
  }

  private static Duration worked(long process) {
    return ProcessHandle.of(process).flatMap(one -> one.info().totalCpuDuration()).orElseThrow();
  }

  private static long pid(Path home) throws IOException {
    return Long.parseLong(Files.readString(home.resolve("run/server.pid")).strip());
  }

  boolean met() {
    return processor <= PROCESSOR_LIMIT && search <= SEARCH_LIMIT && screen <= SCREEN_LIMIT;
  }

  /** Rows of the table that the command began. */
  List<String> rows() {
    return List.of(
        row("that chart as a page over HTTP", page, 0),
        row("of it work of the server's process, without the database", processor, PROCESSOR_LIMIT),
        row("search inside that chart, as a page over HTTP", search, SEARCH_LIMIT),
        Double.isNaN(screen)
            ? "| that chart complete in a browser | not measured: no Chromium | ≤ 1000 ms | – | – | **no** |"
            : row("that chart complete in a browser", screen, SCREEN_LIMIT));
  }

  private static String row(String what, double measured, int limit) {
    return String.format(
        Locale.ROOT,
        "| %s | %.1f ms | %s | – | – | %s |",
        what,
        measured,
        limit == 0 ? "–" : "≤ " + limit + " ms",
        limit == 0 ? "–" : measured <= limit ? "yes" : "**no**");
  }
}
