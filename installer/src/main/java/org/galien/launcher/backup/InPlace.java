package org.galien.launcher.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.galien.launcher.machine.FileTree;

/**
 * Sets what was restored beside in the place of what is there, entry by entry, and keeps the
 * former. While that goes on a note says so: a start would make a new, empty database.
 */
public final class InPlace {

  private static final String NOTE = "restoration-unfinished";

  private InPlace() {}

  /** Whether a restoration into this directory was cut short. */
  public static boolean unfinished(Path home) {
    return Files.exists(home.resolve(NOTE));
  }

  /**
   * @param restored a folder in {@code home}
   * @param former a folder in {@code home}, where what was there goes
   */
  static void swap(Path home, Path restored, Path former) throws IOException {
    Path note = home.resolve(NOTE);
    Path written = Files.writeString(home.resolve(NOTE + ".new"), names(restored, former));
    Files.move(written, note, StandardCopyOption.ATOMIC_MOVE);
    Files.createDirectories(former);
    for (Path entry : entries(home)) {
      if (!stays(entry)) {
        Files.move(entry, former.resolve(entry.getFileName()), StandardCopyOption.ATOMIC_MOVE);
      }
    }
    moveIn(home, restored);
  }

  private static String names(Path restored, Path former) {
    return restored.getFileName() + " " + former.getFileName() + "\n";
  }

  /** Ends one that was cut short, wherever that was; what was moved before is where it belongs. */
  static void finish(Path home) throws IOException {
    String[] names = Files.readString(home.resolve(NOTE)).strip().split(" ");
    Path restored = home.resolve(names[0]);
    Path former = home.resolve(names[1]);
    boolean movingIn = Files.notExists(restored.resolve("galien-data"));
    Files.createDirectories(former);
    for (Path entry : entries(home)) {
      if (!movingIn && !stays(entry)) {
        Files.move(entry, former.resolve(entry.getFileName()), StandardCopyOption.ATOMIC_MOVE);
      }
    }
    moveIn(home, restored);
  }

  /** The marker of a data directory first: from then on nothing here is the former. */
  private static void moveIn(Path home, Path restored) throws IOException {
    Path marker = restored.resolve("galien-data");
    if (Files.exists(marker)) {
      Files.move(marker, home.resolve("galien-data"), StandardCopyOption.ATOMIC_MOVE);
    }
    // Gone already where only the note was left to be deleted.
    List<Path> left = Files.exists(restored) ? entries(restored) : List.of();
    for (Path entry : left) {
      Path to = home.resolve(entry.getFileName());
      if (!entry.endsWith("run")) {
        Files.move(entry, to, StandardCopyOption.ATOMIC_MOVE);
      }
    }
    FileTree.delete(restored);
    Files.delete(home.resolve(NOTE));
  }

  private static boolean stays(Path entry) {
    String name = entry.getFileName().toString();
    return name.equals("run")
        || name.equals(NOTE)
        || name.startsWith(DataFiles.RESTORING)
        || name.startsWith(DataFiles.BEFORE);
  }

  private static List<Path> entries(Path folder) throws IOException {
    try (Stream<Path> listed = Files.list(folder)) {
      return listed.sorted().toList();
    }
  }
}
