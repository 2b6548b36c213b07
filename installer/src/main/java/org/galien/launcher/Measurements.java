package org.galien.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.galien.launcher.database.DatabaseServer;
import org.galien.launcher.load.Table;
import org.galien.launcher.machine.FileTree;
import org.galien.launcher.machine.LaunchFailure;
import org.galien.launcher.machine.SourceTree;

/** {@code eval} and {@code bench}: what they need around the command itself. */
final class Measurements {
  private static final int NOT_WHOLE = 3;
  private static final int LOAD_MINUTES = 3;
  private static final int KILLS = 50;

  private final SourceTree tree;

  Measurements(SourceTree tree) {
    this.tree = tree;
  }

  /** On a database that is gone afterwards: an evaluation must not depend on the one before. */
  int eval(List<String> arguments) throws IOException {
    Path files = Files.createTempDirectory("galien-eval-");
    try {
      return new PlainCommand(tree, "eval").in(files).run(arguments);
    } finally {
      FileTree.delete(files);
    }
  }

  /**
   * The services on the kept database, and then the whole suite's start on an empty directory. One
   * table; 1 when a limit is not met.
   */
  int bench(List<String> arguments) throws IOException {
    if (!arguments.isEmpty() && arguments.getFirst().equals("load")) {
      return load(arguments.subList(1, arguments.size()));
    }
    if (arguments.equals(List.of("backup"))) {
      return backup();
    }
    if (!arguments.isEmpty()) {
      throw new LaunchFailure("launcher.unknown-option", arguments.getFirst());
    }
    System.out.println(Machine.described(tree) + "\n");
    BenchDirectory kept = new BenchDirectory(tree);
    kept.prepare();
    int services = services(kept);
    if (services == NOT_WHOLE) {
      kept.empty();
      services = services(kept);
    }
    FirstStart start = FirstStart.measure(tree);
    start.rows().forEach(System.out::println);
    return services == 0 && start.met() ? 0 : 1;
  }

  /**
   * What many do to the whole suite at once; after {@code load} minutes of ordinary work, or one
   * part alone: {@code sign-ins}, {@code alerts}, {@code full-disk}, {@code kills [N]}.
   */
  private int load(List<String> arguments) throws IOException {
    if (!arguments.isEmpty() && arguments.getFirst().equals("kills")) {
      return kills(arguments.size() > 1 ? minutes(arguments.get(1)) : KILLS);
    }
    String part = arguments.isEmpty() ? Integer.toString(LOAD_MINUTES) : arguments.getFirst();
    int minutes = part.matches("sign-ins|alerts|full-disk") ? 0 : minutes(part);
    System.out.println(Machine.described(tree) + "\n");
    Table table = new Table();
    if (!part.equals("full-disk")) {
      try (DemoSuite suite = DemoSuite.start(tree)) {
        LoadBench bench = new LoadBench(suite, table);
        switch (part) {
          case "sign-ins" -> bench.signIns();
          case "alerts" -> bench.alerts();
          default -> bench.run(minutes);
        }
      }
    }
    if (!part.matches("sign-ins|alerts")) {
      new FullDisk(tree, table).run();
    }
    return table.met() ? 0 : 1;
  }

  private int backup() throws IOException {
    if (!Backups.roomy()) {
      return Backups.again(tree, "bench", List.of("backup"));
    }
    System.out.println(Machine.described(tree) + "\n");
    Table table = new Table();
    new BackupBench(table).run();
    return table.met() ? 0 : 1;
  }

  private int kills(int times) throws IOException {
    System.out.println(Machine.described(tree) + "\n");
    Table table = new Table();
    new Killings(tree, table, times).run();
    return table.met() ? 0 : 1;
  }

  private static int minutes(String word) {
    try {
      return Integer.parseInt(word);
    } catch (NumberFormatException notANumber) {
      throw new LaunchFailure("launcher.unknown-option", word);
    }
  }

  /** What the command answers; and then, on what it filled, the page of its largest chart. */
  private int services(BenchDirectory kept) throws IOException {
    try (DatabaseServer database = DatabaseServer.start(kept.home())) {
      int services =
          new PlainCommand(tree, "bench").on(database.address(), kept.home()).run(List.of());
      if (services == NOT_WHOLE) {
        return services;
      }
      LargeChart chart = LargeChart.measure(tree, kept.home(), database.address());
      chart.rows().forEach(System.out::println);
      return services == 0 && chart.met() ? 0 : 1;
    }
  }
}
