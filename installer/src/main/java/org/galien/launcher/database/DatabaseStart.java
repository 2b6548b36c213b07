package org.galien.launcher.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.galien.launcher.machine.ChildProcess;
import org.galien.launcher.machine.DirectoryLock;
import org.galien.launcher.machine.FileTree;
import org.galien.launcher.machine.LaunchFailure;
import org.galien.launcher.machine.Logs;
import org.galien.launcher.machine.Orphan;
import org.galien.launcher.machine.Ports;
import org.galien.launcher.machine.Secret;
import org.galien.launcher.machine.Waiting;
import org.mariadb.jdbc.MariaDbDataSource;

/** The steps from a directory to a database that answers. */
final class DatabaseStart {
  private static final Duration PATIENCE = Duration.ofSeconds(90);
  private static final Duration POLL = Duration.ofMillis(50);

  private final DatabaseDirectory directory;
  private final DatabaseSettings settings;
  private final MariaDbPrograms programs = MariaDbPrograms.required();

  DatabaseStart(DatabaseDirectory directory, DatabaseSettings settings) {
    this.directory = directory;
    this.settings = settings;
  }

  DatabaseServer run(DirectoryLock lock, boolean temporary) throws IOException {
    try {
      Orphan.end(directory.process(), PATIENCE);
      Logs.rotate(directory.log());
      createTables();
      int port = settings.port() == 0 ? Ports.free() : settings.port();
      if (!Ports.isFree(port)) {
        throw new LaunchFailure("launcher.port-busy", Integer.toString(port));
      }
      DatabaseAddress address = directory.address(port);
      Secret.write(directory.initFile(), initialStatements(address));
      ChildProcess process = ChildProcess.start(command(port), Map.of(), directory.log(), PATIENCE);
      awaitAnswer(process, address);
      Files.deleteIfExists(directory.initFile());
      Files.writeString(directory.portFile(), port + "\n");
      return DatabaseServer.of(directory, lock, process, address, temporary);
    } catch (IOException | RuntimeException failed) {
      lock.close();
      throw failed;
    }
  }

  private void createTables() throws IOException {
    if (directory.hasTables()) {
      return;
    }
    // Only a first start that was cut short leaves one without system tables: nothing to keep.
    FileTree.delete(directory.tables());
    Path unfinished = Files.createTempDirectory(directory.home(), "mariadb-new-");
    Files.createDirectories(directory.log().getParent());
    List<String> command = new ArrayList<>();
    command.add(programs.installer().toString());
    command.add("--no-defaults");
    // Also where the machine's own name leads nowhere; nothing is granted to it.
    command.add("--force");
    command.add("--basedir=" + programs.base());
    command.add("--datadir=" + unfinished);
    command.add("--auth-root-authentication-method=socket");
    command.add("--auth-root-socket-user=" + System.getProperty("user.name"));
    command.add("--skip-test-db");
    command.addAll(accountFlag());
    command.add("--tmpdir=" + temporary());
    command.addAll(settings.flags());
    command.addAll(encryption());
    run(command);
    Files.move(unfinished, directory.tables());
  }

  private void run(List<String> command) throws IOException {
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(directory.log().toFile()))
            .start();
    process.getOutputStream().close();
    if (Waiting.exitOf(process) != 0) {
      throw new LaunchFailure("launcher.database.not-created", directory.log());
    }
  }

  private List<String> command(int port) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(programs.server().toString());
    command.add("--no-defaults");
    command.add("--basedir=" + programs.base());
    command.add("--datadir=" + directory.tables());
    command.add("--socket=" + directory.socket());
    command.add("--pid-file=" + directory.processFile());
    command.add("--bind-address=127.0.0.1");
    command.add("--port=" + port);
    command.add("--init-file=" + directory.initFile());
    command.addAll(accountFlag());
    command.add("--tmpdir=" + temporary());
    command.addAll(settings.flags());
    command.addAll(encryption());
    return command;
  }

  /** Not of what tests throw away. */
  private List<String> encryption() throws IOException {
    return settings.durable() ? AtRest.flags(programs, directory) : List.of();
  }

  /** A server empties its temporary folder when it starts, so it must not share one. */
  private Path temporary() throws IOException {
    return Files.createDirectories(directory.home().resolve("mariadb-tmp"));
  }

  /** MariaDB refuses to run as root unless told so. */
  private static List<String> accountFlag() {
    return "root".equals(System.getProperty("user.name")) ? List.of("--user=root") : List.of();
  }

  /**
   * Run by the server at each start, one statement a line. The passwords are set again each time,
   * so the files beside the tables are always the right ones. The application's account begins with
   * nothing, whatever it was given before: the owner grants when the tables are there.
   */
  private static String initialStatements(DatabaseAddress address) {
    String owner = named(address.owner());
    return String.join(
        "\n",
        "CREATE DATABASE IF NOT EXISTS galien CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;",
        "CREATE USER IF NOT EXISTS " + owner + identified(address.owner()),
        "ALTER USER " + owner + identified(address.owner()),
        "GRANT ALL PRIVILEGES ON `galien`.* TO " + owner + " WITH GRANT OPTION;",
        "CREATE OR REPLACE USER "
            + named(address.application())
            + identified(address.application()),
        "");
  }

  private static String named(DatabaseAccount account) {
    return "'" + account.user() + "'@'127.0.0.1'";
  }

  private static String identified(DatabaseAccount account) {
    return " IDENTIFIED BY '" + account.password() + "';";
  }

  private void awaitAnswer(ChildProcess process, DatabaseAddress address) throws IOException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    try {
      while (!answers(address)) {
        if (!process.isAlive() || System.nanoTime() > end) {
          throw new LaunchFailure(
              "launcher.database.not-started", directory.log(), directory.lastWords());
        }
        Waiting.pause(POLL.toMillis());
      }
    } catch (IOException | LaunchFailure failed) {
      process.close();
      throw failed;
    }
  }

  private static boolean answers(DatabaseAddress address) {
    try {
      String url = address.jdbcUrl() + "?connectTimeout=1000";
      var source = new MariaDbDataSource(url);
      try (Connection connection =
          source.getConnection(address.owner().user(), address.owner().password())) {
        return connection.isValid(1);
      }
    } catch (SQLException notYet) {
      return false;
    }
  }
}
