package org.galien.launcher.machine;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Programs of the machine: where they lie and what they print. */
public final class Programs {
  private static final List<String> BEYOND_PATH =
      List.of(
          "/usr/sbin",
          "/usr/libexec",
          "/usr/local/sbin",
          "/usr/local/bin",
          "/opt/homebrew/opt/mariadb/bin",
          "/usr/local/opt/mariadb/bin");

  private Programs() {}

  /** Looks in {@code PATH}, then where distributions hide servers from it. */
  public static Optional<Path> find(String... names) {
    for (String name : names) {
      for (String directory : directories()) {
        Path program = Path.of(directory, name);
        if (Files.isRegularFile(program) && Files.isExecutable(program)) {
          return Optional.of(program);
        }
      }
    }
    return Optional.empty();
  }

  private static List<String> directories() {
    List<String> directories = new ArrayList<>();
    String path = System.getenv("PATH");
    if (path != null) {
      directories.addAll(List.of(path.split(File.pathSeparator)));
    }
    directories.addAll(BEYOND_PATH);
    return directories;
  }

  /** What the command printed, both streams; empty when it failed or took over ten seconds. */
  public static Optional<String> output(String... command) {
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      process.getOutputStream().close();
      String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      boolean ended = process.waitFor(10, TimeUnit.SECONDS);
      process.destroyForcibly();
      return ended && process.exitValue() == 0 ? Optional.of(printed.strip()) : Optional.empty();
    } catch (IOException notRunnable) {
      return Optional.empty();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }
}
