package org.galien.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.Stream;
import org.galien.launcher.database.MariaDbPrograms;
import org.galien.launcher.machine.Programs;
import org.galien.launcher.machine.SourceTree;

/** On what measurements were made. */
final class Machine {
  private static final int KILOBYTES = 1024;

  private Machine() {}

  /** Date, commit, processors, versions: without them a figure says nothing. */
  static String described(SourceTree tree) {
    String commit =
        Programs.output(
                "git", "-C", tree.root().toString(), "describe", "--always", "--dirty", "--tags")
            .orElse("unknown commit");
    return "%s, %s: %d × %s, %s, Java %s, MariaDB %s"
        .formatted(
            LocalDate.now(ZoneOffset.UTC),
            commit,
            Runtime.getRuntime().availableProcessors(),
            after(Path.of("/proc/cpuinfo"), "model name").orElse(System.getProperty("os.arch")),
            System.getProperty("os.name"),
            Runtime.version().feature(),
            MariaDbPrograms.required().version());
  }

  /** Pages of the process that lie in memory, as {@code top} shows them; Linux only. */
  static long residentMegabytes(long process) throws IOException {
    String kilobytes =
        after(Path.of("/proc", Long.toString(process), "status"), "VmRSS")
            .orElseThrow(() -> new IOException("no memory known of process " + process));
    return Long.parseLong(kilobytes.replace("kB", "").strip()) / KILOBYTES;
  }

  private static Optional<String> after(Path file, String key) {
    try (Stream<String> lines = Files.lines(file)) {
      return lines
          .filter(line -> line.startsWith(key))
          .findFirst()
          .map(line -> line.substring(line.indexOf(':') + 1).strip());
    } catch (IOException | UncheckedIOException notLinux) {
      return Optional.empty();
    }
  }
}
