package org.galien.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.galien.launcher.machine.FileTree;
import org.galien.launcher.machine.LaunchFailure;

/**
 * The data as they were before an upgrade touched them, in a folder within the data directory.
 * Tables, keys and settings are copied; files of the vault, which are written once and never
 * changed, are linked where the disk lets them be, so that a large vault takes no room and no time.
 *
 * @param data whose suite does not run
 */
record BeforeUpgrade(DataDirectory data, Path folder) {

  private static final String VAULT = "vault";

  /** What is made anew at each start, and the mark of a data directory, which never changes. */
  private static final List<String> PASSING =
      List.of("run", "tmp", "mariadb-tmp", "payara", "logs", "before-upgrade", "galien-data");

  private static final long MEGABYTE = 1L << 20;

  static BeforeUpgrade of(DataDirectory data) {
    return new BeforeUpgrade(data, data.home().resolve("before-upgrade"));
  }

  /**
   * Copies; whatever an attempt before left is thrown away.
   *
   * @throws LaunchFailure when there is no room for it
   */
  void take() throws IOException {
    FileTree.delete(folder);
    data.requireSpace(Suite.minimumDiskMegabytes() + size() / MEGABYTE);
    try {
      Files.createDirectories(folder);
      for (Path entry : entries(data.home())) {
        Path to = folder.resolve(entry.getFileName().toString());
        copy(entry, to, entry.endsWith(VAULT));
      }
      Files.writeString(complete(), "");
    } catch (IOException | RuntimeException failed) {
      FileTree.delete(folder); // On a full disk a part of it is only in the way.
      throw failed;
    }
  }

  /** True from the last byte copied until {@link #restore} or {@link #forget}. */
  boolean isThere() {
    return Files.exists(complete());
  }

  /** Puts everything back; cut short, it can be done again. */
  void restore() throws IOException {
    for (Path entry : entries(data.home())) {
      FileTree.delete(entry);
    }
    for (Path entry : entries(folder)) {
      if (!entry.equals(complete())) {
        Path to = data.home().resolve(entry.getFileName().toString());
        copy(entry, to, entry.endsWith(VAULT));
      }
    }
    forget();
  }

  void forget() throws IOException {
    Files.deleteIfExists(complete());
    FileTree.delete(folder);
  }

  /**
   * @throws LaunchFailure when an upgrade was cut short: nobody knows what the tables hold
   */
  void requireNone() {
    if (isThere()) {
      throw new LaunchFailure("launcher.upgrade.cut-short", data.home());
    }
  }

  private Path complete() {
    return folder.resolve("complete");
  }

  private long size() throws IOException {
    long bytes = 0;
    for (Path entry : entries(data.home())) {
      if (!entry.endsWith(VAULT)) {
        try (Stream<Path> all = Files.walk(entry)) {
          bytes += all.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
        }
      }
    }
    return bytes;
  }

  private static List<Path> entries(Path directory) throws IOException {
    try (Stream<Path> all = Files.list(directory)) {
      return all.filter(entry -> !passes(entry.getFileName().toString())).toList();
    }
  }

  /** What a restoration left beside no upgrade touches. */
  private static boolean passes(String name) {
    return PASSING.contains(name)
        || name.startsWith("before-restore-")
        || name.startsWith("restoring-");
  }

  private static void copy(Path from, Path to, boolean linked) throws IOException {
    List<Path> paths;
    try (Stream<Path> all = Files.walk(from)) {
      paths = all.toList();
    }
    for (Path path : paths) {
      Path there = to.resolve(from.relativize(path).toString());
      if (!linked || Files.isDirectory(path) || !link(path, there)) {
        Files.copy(path, there, StandardCopyOption.COPY_ATTRIBUTES);
      }
    }
  }

  private static boolean link(Path file, Path to) {
    try {
      Files.createLink(to, file);
      return true;
    } catch (IOException | UnsupportedOperationException noLinksHere) {
      return false;
    }
  }
}
