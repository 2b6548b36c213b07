package org.galien.launcher;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.galien.launcher.database.DatabaseAddress;
import org.galien.launcher.database.DatabaseServer;
import org.galien.launcher.load.Caller;
import org.galien.launcher.load.Table;
import org.galien.launcher.load.Writer;
import org.galien.launcher.machine.SourceTree;
import org.galien.launcher.machine.Waiting;

/**
 * {@code bench load kills N}: people hand in files and note messages while database, server and
 * launcher are ended by {@code kill -9} at once, N times at moments drawn by chance, and started
 * again. What was acknowledged is counted afterwards, and the data are verified.
 */
final class Killings {

  private static final int WRITERS = 4;
  private static final int SHORTEST = 500;
  private static final int LONGEST = 6_000;

  private final SourceTree tree;
  private final Table table;
  private final int times;
  private final Random random = new Random(18);

  Killings(SourceTree tree, Table table, int times) {
    this.tree = tree;
    this.table = table;
    this.times = times;
  }

  void run() throws IOException {
    try (DemoSuite suite = DemoSuite.start(tree)) {
      List<Writer> writers = new ArrayList<>();
      for (int i = 0; i < WRITERS; i++) {
        Caller caller = new Caller(suite.address(), "127.0.6." + (1 + i));
        writers.add(new Writer(caller, LoadBench.SECRETARY, LoadBench.PASSWORD));
      }
      for (int i = 0; i < times; i++) {
        Waiting.pause(random.nextInt(SHORTEST, LONGEST));
        suite.killAll();
        suite.startAgain();
        System.err.println("kill -9: " + (i + 1) + " of " + times);
      }
      Waiting.pause(LONGEST);
      writers.forEach(Writer::close);
      String what = "kill -9 of all, " + times + " times";
      FullDisk.count(what, writers, suite, table);
      table.row(what + ": doctor finds wrong", "%.0f", wrong(suite), 0);
    }
  }

  /** What {@code doctor} would call missing: chain, seals, files. */
  private double wrong(DemoSuite suite) throws IOException {
    DatabaseAddress database =
        DatabaseServer.running(suite.data()).orElseThrow(() -> new IOException("no database runs"));
    List<Check> checks =
        new PlainCommand(tree, "data-verify").checks(database, suite.data(), List.of());
    checks.forEach(check -> System.err.println(check.name() + ": " + check.detail()));
    return checks.isEmpty()
        ? 1
        : checks.stream().filter(check -> check.state() == Check.State.MISSING).count();
  }
}
