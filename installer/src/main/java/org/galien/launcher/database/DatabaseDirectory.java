package org.galien.launcher.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.galien.launcher.machine.Orphan;
import org.galien.launcher.machine.Secret;

/** Where the parts of one database lie. */
record DatabaseDirectory(Path home) {
  /**
   * Unix limits a socket's address to 107 bytes (103 on macOS), whatever the file system allows.
   */
  private static final int LONGEST_SOCKET = 100;

  private static final int LINES_SHOWN = 3;

  Path tables() {
    return home.resolve("mariadb");
  }

  boolean hasTables() {
    return Files.isDirectory(tables().resolve("mysql"));
  }

  Path log() {
    return home.resolve("logs/mariadb.log");
  }

  Path lockFile() {
    return home.resolve("run/database.lock");
  }

  Path processFile() {
    return home.resolve("run/mariadb.pid");
  }

  Path portFile() {
    return home.resolve("run/database.port");
  }

  Path initFile() {
    return home.resolve("secrets/database.sql");
  }

  /** Of the encryption of tables, see {@link AtRest}. */
  Path keyFile() {
    return home.resolve("secrets/database.keys");
  }

  Path socket() throws IOException {
    Path beside = home.resolve("run/mariadb.sock");
    if (beside.toString().getBytes(StandardCharsets.UTF_8).length <= LONGEST_SOCKET) {
      return beside;
    }
    Path elsewhere = Files.createTempDirectory("galien");
    elsewhere.toFile().deleteOnExit();
    return elsewhere.resolve("mariadb.sock");
  }

  DatabaseAddress address(int port) throws IOException {
    return new DatabaseAddress(
        port,
        account(DatabaseAddress.SCHEMA, "secrets/database.password"),
        account(DatabaseAddress.APPLICATION, "secrets/database-app.password"));
  }

  private DatabaseAccount account(String user, String file) throws IOException {
    return new DatabaseAccount(user, Secret.password(home.resolve(file)));
  }

  /** The process that serves these tables, if one lives. */
  Optional<ProcessHandle> process() {
    return Orphan.noted(processFile(), "--datadir=" + tables());
  }

  Optional<DatabaseAddress> runningAddress() {
    if (process().isEmpty()) {
      return Optional.empty();
    }
    try {
      int port = Integer.parseInt(Files.readString(portFile()).strip());
      return Optional.of(address(port));
    } catch (IOException | NumberFormatException notReady) {
      return Optional.empty();
    }
  }

  void forgetRunning() throws IOException {
    Files.deleteIfExists(portFile());
    Files.deleteIfExists(processFile());
  }

  /** The last errors in the log, on one line. */
  String lastWords() {
    try {
      List<String> errors =
          Files.readAllLines(log(), StandardCharsets.ISO_8859_1).stream()
              .filter(line -> line.contains("[ERROR]"))
              .map(line -> line.replaceFirst(".*\\[ERROR\\]\\s*", ""))
              .toList();
      return String.join(
          " / ", errors.subList(Math.max(0, errors.size() - LINES_SHOWN), errors.size()));
    } catch (IOException noLog) {
      return "";
    }
  }
}
