package org.galien.launcher;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.galien.launcher.database.DatabaseAddress;
import org.galien.launcher.machine.LaunchFailure;
import org.galien.launcher.machine.Logs;
import org.galien.launcher.machine.SourceTree;
import org.galien.launcher.machine.Waiting;

/**
 * Brings the tables to the shape that the application expects, before its server starts and in a
 * process of its own: the server never has the password of who owns the tables (ADR 14).
 */
final class Migration {
  private static final String MAIN = "org.galien.db.MigrationMain";

  private final SourceTree tree;
  private final Path log;

  Migration(SourceTree tree, DataDirectory data) {
    this.tree = tree;
    this.log = data.home().resolve("logs/migrations.log");
  }

  /**
   * @throws LaunchFailure when a migration fails, or one that was applied is another one now; the
   *     log says which
   */
  void run(DatabaseAddress database) throws IOException {
    Files.createDirectories(log.getParent());
    Logs.rotate(log);
    ProcessBuilder builder =
        new ProcessBuilder(command())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    PlainCommand.environment(database).forEach(builder.environment()::put);
    Process process = builder.start();
    process.getOutputStream().close();
    if (Waiting.exitOf(process) != 0) {
      throw new LaunchFailure("launcher.migration-failed", log);
    }
  }

  private List<String> command() {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    return List.of(
        java.toString(),
        "-Xmx128m",
        "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1",
        "-Djava.util.logging.config.file=" + tree.commandsLogging(),
        "-cp",
        tree.applicationLibraries() + File.separator + "*",
        MAIN);
  }
}
