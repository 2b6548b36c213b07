package org.galien.launcher.machine;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Log files: this run's and the one before. */
public final class Logs {
  private Logs() {}

  /** Sets the former run's log aside as {@code NAME.1}. */
  public static void rotate(Path log) throws IOException {
    Files.createDirectories(log.getParent());
    if (Files.exists(log)) {
      Path former = log.resolveSibling(log.getFileName() + ".1");
      Files.move(log, former, StandardCopyOption.REPLACE_EXISTING);
    }
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
