package org.galien.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.galien.launcher.database.DatabaseAddress;
import org.galien.launcher.database.DatabaseServer;
import org.galien.launcher.machine.SourceTree;
import org.galien.launcher.machine.Waiting;

/** What a data directory holds, and whether its audit trail is whole. */
final class DataChecks {
  private final SourceTree tree;
  private final DataDirectory data;

  DataChecks(SourceTree tree, DataDirectory data) {
    this.tree = tree;
    this.data = data;
  }

  List<Check> all() throws IOException {
    Optional<String> kind = data.kind();
    if (kind.isEmpty()) {
      return List.of(Check.missing("launcher.doctor.data", "launcher.doctor.no-data", data.home()));
    }
    return List.of(
        Check.found("launcher.doctor.data", data.home() + " (" + kind.get() + ")"),
        vault(),
        audit());
  }

  private Check vault() {
    Path vault = data.home().resolve("vault");
    return Files.isReadable(vault)
        ? Check.found("launcher.doctor.vault", vault.toString())
        : Check.missing("launcher.doctor.vault", "launcher.doctor.no-vault", vault);
  }

  /** On the database that runs, or on one started for the purpose. */
  private Check audit() throws IOException {
    Optional<DatabaseAddress> running = DatabaseServer.running(data.home());
    if (running.isPresent()) {
      return audit(running.get());
    }
    try (DatabaseServer database = DatabaseServer.start(data.home())) {
      return audit(database.address());
    }
  }

  private Check audit(DatabaseAddress database) throws IOException {
    Process process =
        new PlainCommand(tree, "audit-verify")
            .on(database, data.home())
            .builder(List.of())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    process.getOutputStream().close();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    int exit = Waiting.exitOf(process);
    String last = said.strip().lines().reduce("", (before, line) -> line);
    return exit == 0
        ? Check.found("launcher.doctor.audit", last)
        : Check.missing("launcher.doctor.audit", "launcher.doctor.audit-broken", last);
  }
}
