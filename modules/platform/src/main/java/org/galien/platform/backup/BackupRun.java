package org.galien.platform.backup;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * A line of the journal of backups.
 *
 * @param sentence for people, in French, without patient content
 */
public record BackupRun(Kind kind, Instant began, Instant ended, boolean well, String sentence) {

  public enum Kind {
    BACKUP("backup"),
    REHEARSAL("rehearsal");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    /** In the journal and in what is asked of the launcher. */
    String word() {
      return word;
    }
  }

  /** Empty for a line that was cut short. */
  static Optional<BackupRun> read(String line) {
    String[] cells = line.split("\t", 5);
    if (cells.length < 5) {
      return Optional.empty();
    }
    try {
      Kind kind = cells[0].equals(Kind.REHEARSAL.word) ? Kind.REHEARSAL : Kind.BACKUP;
      return Optional.of(
          new BackupRun(
              kind,
              Instant.parse(cells[1]),
              Instant.parse(cells[2]),
              cells[3].equals("ok"),
              cells[4]));
    } catch (DateTimeParseException cut) {
      return Optional.empty();
    }
  }
}
