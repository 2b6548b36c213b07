package org.galien.launcher;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.galien.launcher.load.Caller;
import org.galien.launcher.load.Table;
import org.galien.launcher.load.Writer;
import org.galien.launcher.machine.SourceTree;
import org.galien.launcher.machine.Waiting;

/**
 * {@code bench load}: people hand in files and note messages on a small disk, which somebody fills
 * to its last byte, and makes room on again; and once more, while which the database ends. What was
 * acknowledged is counted afterwards.
 */
final class FullDisk {

  private static final int MEGABYTES = 900;
  private static final int WRITERS = 4;
  private static final Duration BEFORE = Duration.ofSeconds(5);
  private static final Duration FULL = Duration.ofSeconds(20);
  private static final int PATIENCE_SECONDS = 120;

  /** What will end by what happened may still answer once. */
  private static final int STEADY = 6;

  private static final byte[] BLOCK = new byte[1 << 16];

  private final SourceTree tree;
  private final Table table;

  FullDisk(SourceTree tree, Table table) {
    this.tree = tree;
    this.table = table;
  }

  void run() throws IOException {
    try (DemoSuite suite = started()) {
      if (suite == null) {
        table.missing("full disk", "no small disk can be mounted here");
      } else {
        measure(suite);
      }
    }
  }

  private DemoSuite started() {
    try {
      return DemoSuite.onSmallDisk(tree, MEGABYTES);
    } catch (IOException impossible) {
      return null;
    }
  }

  private void measure(DemoSuite suite) throws IOException {
    List<Writer> writers = new ArrayList<>();
    for (int i = 0; i < WRITERS; i++) {
      Caller caller = new Caller(suite.address(), "127.0.4." + (1 + i));
      writers.add(new Writer(caller, LoadBench.SECRETARY, LoadBench.PASSWORD));
    }
    Waiting.pause(BEFORE.toMillis());
    Path filler = suite.data().resolve("filler");
    fill(filler, FULL);
    table.row("full disk: healthy again after there is room", "%.0f s", back(suite, filler), 60);
    Waiting.pause(BEFORE.toMillis());
    fill(filler, BEFORE);
    ProcessHandle.of(suite.database()).ifPresent(ProcessHandle::destroyForcibly);
    fill(filler, FULL);
    double started = suite.hasDatabase() ? 1 : 0;
    String ended = "full disk, and the database ended: ";
    table.row(ended + "started while there was no room", "%.0f", started, 0);
    table.row(ended + "healthy again after there is room", "%.0f s", back(suite, filler), 60);
    Waiting.pause(BEFORE.toMillis());
    writers.forEach(Writer::close);
    count("full disk", writers, suite, table);
  }

  /** Makes room, and says how many seconds later somebody could work again. */
  private static double back(DemoSuite suite, Path filler) throws IOException {
    long begin = System.nanoTime();
    Files.delete(filler);
    Readiness readiness = new Readiness(suite.address());
    double back = 0;
    int healthy = 0;
    while (healthy < STEADY && back < PATIENCE_SECONDS) {
      Waiting.pause(500);
      healthy = readiness.isHealthy() ? healthy + 1 : 0;
      back = (System.nanoTime() - begin) / 1e9;
    }
    return back;
  }

  /** Whatever is made room for meanwhile is taken too. */
  private static void fill(Path filler, Duration time) throws IOException {
    long end = System.nanoTime() + time.toNanos();
    while (System.nanoTime() < end) {
      try (OutputStream out =
          Files.newOutputStream(filler, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
        while (System.nanoTime() < end) {
          out.write(BLOCK);
        }
      } catch (IOException full) {
        Waiting.pause(50);
      }
    }
  }

  /** What writers were told, and what is there. */
  static void count(String what, List<Writer> writers, DemoSuite suite, Table table)
      throws IOException {
    try (Caller later = new Caller(suite.address(), "127.0.5.1")) {
      later.signIn(LoadBench.SECRETARY, LoadBench.PASSWORD);
      table.row(what + ": acknowledged", sum(writers, Writer::acknowledged));
      table.row(what + ": not acknowledged", sum(writers, Writer::refused));
      table.row(what + ": lost", "%.0f", sum(writers, writer -> writer.lost(later)), 0);
      table.row(what + ": doubled", "%.0f", sum(writers, Writer::doubled), 0);
    }
  }

  private static int sum(List<Writer> writers, ToIntFunction<Writer> figure) {
    return writers.stream().mapToInt(figure).sum();
  }
}
