package org.galien.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.galien.launcher.machine.DirectoryLock;
import org.galien.launcher.machine.FileTree;
import org.galien.launcher.machine.LaunchFailure;

/** Everything one installation owns lies in here, and nothing of it elsewhere. */
record DataDirectory(Path home) {
  private static final String MARKER = "galien-data";
  private static final long MEGABYTE = 1024L * 1024L;

  Path lockFile() {
    return home.resolve("run/galien.lock");
  }

  Path processFile() {
    return home.resolve("run/galien.pid");
  }

  Path portFile() {
    return home.resolve("run/galien.port");
  }

  /** What ended last and was started again, while a launcher runs. */
  Path restartFile() {
    return home.resolve("run/galien.restart");
  }

  /** Written by the application when settings were chosen that only a start reads. */
  Path restartWanted() {
    return home.resolve("run/restart-wanted");
  }

  /** Makes the directory ours, or refuses one that holds something else. */
  DirectoryLock claim(Kind kind, boolean fresh) throws IOException {
    refuseForeign(kind);
    Files.createDirectories(home);
    if (home.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwx------"));
    }
    DirectoryLock lock =
        DirectoryLock.take(lockFile())
            .orElseThrow(() -> new LaunchFailure("launcher.database.in-use", home));
    if (fresh) {
      erase();
    }
    Files.writeString(home.resolve(MARKER), kind.word() + "\n");
    return lock;
  }

  /** What kind of data lies here; empty when it is not Galien's. */
  Optional<String> kind() {
    try {
      return Optional.of(Files.readString(home.resolve(MARKER)).strip());
    } catch (IOException none) {
      return Optional.empty();
    }
  }

  private void refuseForeign(Kind kind) throws IOException {
    if (Files.exists(home) && !Files.isDirectory(home)) {
      throw new LaunchFailure("launcher.data.not-a-directory", home);
    }
    Optional<String> found = kind();
    if (found.isEmpty() && !FileTree.isEmpty(home)) {
      throw new LaunchFailure("launcher.data.foreign", home);
    }
    if (found.isPresent() && !found.get().equals(kind.word())) {
      throw new LaunchFailure("launcher.data.other-kind", home, found.get());
    }
  }

  /** All but the lock, which a second launcher must still meet. */
  private void erase() throws IOException {
    List<Path> entries;
    try (Stream<Path> listed = Files.list(home)) {
      entries = listed.filter(entry -> !entry.endsWith("run")).toList();
    }
    for (Path entry : entries) {
      FileTree.delete(entry);
    }
  }

  /** A database on a full disk loses its last page; better not to start. */
  void requireSpace(long megabytes) throws IOException {
    long usable = usableMegabytes();
    if (usable < megabytes) {
      throw new LaunchFailure(
          "launcher.disk-full", home, Long.toString(usable), Long.toString(megabytes));
    }
  }

  long usableMegabytes() throws IOException {
    return Files.getFileStore(home).getUsableSpace() / MEGABYTE;
  }

  /** The launcher that serves this directory, if one lives. */
  Optional<ProcessHandle> owner() throws IOException {
    if (!Files.isDirectory(home)) {
      return Optional.empty();
    }
    Optional<DirectoryLock> free = DirectoryLock.take(lockFile());
    if (free.isPresent()) {
      free.get().close();
      return Optional.empty();
    }
    long pid = Long.parseLong(Files.readString(processFile()).strip());
    return ProcessHandle.of(pid);
  }

  /** "http://127.0.0.1:PORT/" of the living server. */
  String address() throws IOException {
    return address(Integer.parseInt(Files.readString(portFile()).strip()));
  }

  static String address(int port) {
    return "http://127.0.0.1:" + port + "/";
  }
}
