package org.galien.launcher.machine;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Log files: what is written now, and five before as {@code NAME.1} to {@code NAME.5}. */
public final class Logs {

  private static final int KEPT = 5;
  private static final long LARGEST = 8L << 20;

  private Logs() {}

  /** Sets the former run's log aside. */
  public static void rotate(Path log) throws IOException {
    Files.createDirectories(log.getParent());
    if (Files.exists(log)) {
      makeRoom(log);
      Files.move(log, former(log, 1));
    }
  }

  /**
   * Sets a log aside that another process is writing, once it is large: its text is copied and the
   * file emptied, for the process goes on where it appends. What it writes in that instant is lost.
   */
  public static void rotateLarge(Path log) throws IOException {
    rotateLarger(log, LARGEST);
  }

  static void rotateLarger(Path log, long bytes) throws IOException {
    if (Files.notExists(log) || Files.size(log) <= bytes) {
      return;
    }
    makeRoom(log);
    Files.copy(log, former(log, 1));
    try (FileChannel channel = FileChannel.open(log, StandardOpenOption.WRITE)) {
      channel.truncate(0);
    }
  }

  private static void makeRoom(Path log) throws IOException {
    for (int i = KEPT; i > 1; i--) {
      if (Files.exists(former(log, i - 1))) {
        Files.move(former(log, i - 1), former(log, i), StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  private static Path former(Path log, int number) {
    return log.resolveSibling(log.getFileName() + "." + number);
  }

  /** The whole text, whatever its encoding; empty when there is none yet. */
  public static String read(Path log) {
    try {
      return Files.readString(log, StandardCharsets.ISO_8859_1);
    } catch (IOException notYet) {
      return "";
    }
  }
}
