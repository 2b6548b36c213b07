package org.galien.launcher;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.galien.launcher.database.DatabaseAddress;
import org.galien.launcher.database.DatabaseServer;
import org.galien.launcher.machine.LaunchFailure;
import org.galien.launcher.machine.SourceTree;

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
    PlainCommand verify = new PlainCommand(tree, "data-verify");
    List<Check> checks = verify.checks(database, data.home(), tidy ? List.of("--tidy") : List.of());
    return checks.isEmpty()
        ? List.of(
            Check.missing("launcher.doctor.data", "launcher.doctor.unverified", verify.exit()))
        : checks;
  }
}
