package org.galien.launcher.backup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/**
 * {@code backup/journal.tsv} of the data directory: a line each time, {@code KIND BEGAN ENDED
 * OUTCOME SENTENCE}, separated by tabs. The suite reads it and tells people.
 */
public final class BackupJournal {

  /** What was tried. */
  public enum Kind {
    BACKUP,
    REHEARSAL
  }

  private final Path file;

  public BackupJournal(Path home) {
    file = home.resolve("backup/journal.tsv");
  }

  /**
   * @param sentence for people, in French, without patient content
   */
  public void note(Kind kind, Instant began, boolean well, String sentence) throws IOException {
    Files.createDirectories(file.getParent());
    String line =
        String.join(
            "\t",
            kind.name().toLowerCase(Locale.ROOT),
            began.toString(),
            Instant.now().toString(),
            well ? "ok" : "failed",
            sentence.replaceAll("\\s+", " "));
    Files.writeString(
        file,
        line + "\n",
        StandardCharsets.UTF_8,
        StandardOpenOption.CREATE,
        StandardOpenOption.APPEND);
  }

  /** "12,3 Mo en 4 s (3,1 Mo/s)". */
  static String amount(long bytes, Duration taken) {
    double megabytes = bytes / 1e6;
    double seconds = Math.max(0.1, taken.toMillis() / 1e3);
    return String.format(
        Locale.FRENCH, "%.1f Mo en %.0f s (%.1f Mo/s)", megabytes, seconds, megabytes / seconds);
  }
}
