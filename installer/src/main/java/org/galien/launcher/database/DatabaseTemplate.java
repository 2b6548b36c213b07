package org.galien.launcher.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.galien.launcher.machine.DirectoryLock;
import org.galien.launcher.machine.FileTree;
import org.galien.launcher.machine.SourceTree;
import org.galien.launcher.machine.Waiting;

/**
 * Tables as a prepared database left them when it ended, below {@code target/} of the tree. Several
 * test runs may ask at once: one prepares, the others wait.
 */
final class DatabaseTemplate {

  private static final long POLL_MILLIS = 100;
  private static final Duration KEPT = Duration.ofDays(2);

  private final Path home;
  private final Consumer<DatabaseServer> prepare;

  private DatabaseTemplate(Path home, Consumer<DatabaseServer> prepare) {
    this.home = home;
    this.prepare = prepare;
  }

  /**
   * @param contents what the prepared tables depend on; other contents, another MariaDB or other
   *     settings of it make another template
   */
  static DatabaseTemplate of(String contents, Consumer<DatabaseServer> prepare) {
    String version = MariaDbPrograms.required().version();
    String key = digest(version + DatabaseSettings.disposable().flags() + contents);
    Path kept = SourceTree.find().root().resolve("target/databases");
    return new DatabaseTemplate(kept.resolve(key), prepare);
  }

  /** Copies the tables into a directory where no database was started yet. */
  void copyTo(DatabaseDirectory directory) throws IOException {
    if (!Files.exists(home)) {
      Files.createDirectories(home.getParent());
      try (DirectoryLock alone = lock()) {
        if (!Files.exists(home)) {
          make();
        }
      }
    }
    FileTree.copy(home, directory.tables());
  }

  /** Under its name only once it is whole; what another shape left days ago goes. */
  private void make() throws IOException {
    forgetOld();
    Path beside = Files.createTempDirectory(home.getParent(), "new-");
    try (DatabaseServer server =
        DatabaseServer.start(beside, DatabaseSettings.disposable(), false)) {
      prepare.accept(server);
    }
    Files.move(new DatabaseDirectory(beside).tables(), home);
    FileTree.delete(beside);
  }

  private void forgetOld() throws IOException {
    Instant old = Instant.now().minus(KEPT);
    try (Stream<Path> kept = Files.list(home.getParent())) {
      for (Path path : kept.toList()) {
        if (Files.getLastModifiedTime(path).toInstant().isBefore(old)) {
          FileTree.delete(path);
        }
      }
    }
  }

  private DirectoryLock lock() throws IOException {
    Path file = home.resolveSibling(home.getFileName() + ".lock");
    while (true) {
      var taken = DirectoryLock.take(file);
      if (taken.isPresent()) {
        return taken.get();
      }
      Waiting.pause(POLL_MILLIS);
    }
  }

  private static String digest(String text) {
    try {
      byte[] sha =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(sha, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
