package org.galien.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.galien.launcher.database.DatabaseAddress;
import org.galien.launcher.database.DatabaseServer;
import org.galien.launcher.machine.LaunchFailure;
import org.galien.launcher.machine.SourceTree;
import org.galien.launcher.machine.Waiting;

/** What a data directory holds, and whether it is whole. */
final class DataChecks {
  private final SourceTree tree;
  private final DataDirectory data;
  private final boolean tidy;

  /**
   * @param tidy files that belong to nothing are set aside
   */
  DataChecks(SourceTree tree, DataDirectory data, boolean tidy) {
    this.tree = tree;
    this.data = data;
    this.tidy = tidy;
  }

  List<Check> all() throws IOException {
    Optional<String> kind = data.kind();
    if (kind.isEmpty()) {
      return List.of(Check.missing("launcher.doctor.data", "launcher.doctor.no-data", data.home()));
    }
    List<Check> checks = new ArrayList<>();
    checks.add(Check.found("launcher.doctor.data", data.home() + " (" + kind.get() + ")"));
    network().ifPresent(checks::add);
    checks.addAll(verified());
    return checks;
  }

  private Optional<Check> network() {
    return CertificateDates.read(data.home().resolve("network"))
        .map(dates -> dates.check(Clock.systemDefaultZone()));
  }

  /** On the database that runs, or on one started for the purpose. */
  private List<Check> verified() throws IOException {
    Optional<DatabaseAddress> running = DatabaseServer.running(data.home());
    if (running.isPresent()) {
      if (tidy) {
        throw new LaunchFailure("launcher.doctor.stop-first", data.home());
      }
      return verified(running.get());
    }
    try (DatabaseServer database = DatabaseServer.start(data.home())) {
      return verified(database.address());
    }
  }

  /** What the application's own checks say, a line each: state, subject, sentence. */
  private List<Check> verified(DatabaseAddress database) throws IOException {
    ProcessBuilder command =
        new PlainCommand(tree, "data-verify")
            .on(database, data.home())
            .builder(tidy ? List.of("--tidy") : List.of())
            .redirectError(ProcessBuilder.Redirect.DISCARD);
    command.command().add(1, "-Dstdout.encoding=UTF-8");
    Process process = command.start();
    process.getOutputStream().close();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    int exit = Waiting.exitOf(process);
    List<Check> checks = said.lines().flatMap(line -> Check.read(line).stream()).toList();
    return checks.isEmpty()
        ? List.of(Check.missing("launcher.doctor.data", "launcher.doctor.unverified", exit))
        : checks;
  }
}
