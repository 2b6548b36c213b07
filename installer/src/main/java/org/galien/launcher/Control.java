package org.galien.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.galien.launcher.database.DatabaseAddress;
import org.galien.launcher.database.DatabaseServer;
import org.galien.launcher.machine.Orphan;
import org.galien.launcher.machine.SourceTree;
import org.galien.launcher.machine.Texts;

/** Speaks to a suite that runs in another process, through its lock and its process number. */
final class Control {
  /** As the init scripts' convention has it: the program is not running. */
  private static final int NOT_RUNNING = 3;

  private static final Duration PATIENCE = Duration.ofSeconds(120);

  private final SourceTree tree;
  private final DataDirectory data;

  Control(SourceTree tree, Arguments arguments) {
    this.tree = tree;
    this.data = arguments.directory(Kind.PRACTICE, tree);
  }

  int stop() throws IOException {
    Optional<ProcessHandle> owner = data.owner();
    if (owner.isEmpty()) {
      System.out.println(Texts.text("launcher.status.stopped", data.home()));
      return 0;
    }
    Orphan.end(owner, PATIENCE);
    System.out.println(Texts.text("launcher.status.now-stopped", data.home()));
    return 0;
  }

  int status() throws IOException {
    if (data.owner().isEmpty()) {
      System.out.println(Texts.text("launcher.status.stopped", data.home()));
      return NOT_RUNNING;
    }
    if (!Files.exists(data.portFile())) {
      System.out.println(Texts.text("launcher.status.starting", data.home()));
      return 0;
    }
    boolean healthy = new Readiness(data.address()).isHealthy();
    String key = healthy ? "launcher.status.running" : "launcher.status.unwell";
    System.out.println(Texts.text(key, data.address(), data.home()));
    Restarts.told(data)
        .ifPresent(line -> System.out.println(Texts.text("launcher.status.restarted", line)));
    return parts() && healthy ? 0 : 1;
  }

  /** A line for each part of the suite; false when somebody has to see to one. */
  private boolean parts() throws IOException {
    Optional<DatabaseAddress> database = DatabaseServer.running(data.home());
    if (database.isEmpty() || !Files.isDirectory(tree.applicationLibraries())) {
      return true;
    }
    List<Check> checks =
        new PlainCommand(tree, "status-lines").checks(database.get(), data.home(), List.of());
    Doctor.print(checks, System.out);
    return checks.stream().noneMatch(check -> check.state() == Check.State.MISSING);
  }
}
