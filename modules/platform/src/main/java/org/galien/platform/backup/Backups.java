package org.galien.platform.backup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.galien.platform.settings.DataFolder;
import org.galien.platform.settings.Settings;

/** What is known of backups, and asking for one. */
@ApplicationScoped
public class Backups {

  @Inject Settings settings;
  @Inject Clock clock;

  /** Whether somebody said where they go ({@code galien backup --to PLACE}). */
  public boolean isSetUp() {
    return Files.exists(home().resolve("secrets/backup.properties"));
  }

  /** The latest of a kind, whatever came of it. */
  public Optional<BackupRun> last(BackupRun.Kind kind) {
    return runs().stream().filter(run -> run.kind() == kind).reduce((first, second) -> second);
  }

  /** The latest of a kind that went well. */
  public Optional<BackupRun> lastGood(BackupRun.Kind kind) {
    return runs().stream()
        .filter(run -> run.kind() == kind && run.well())
        .reduce((first, second) -> second);
  }

  /** Since when this directory could have been backed up. */
  Instant setUpAt() {
    try {
      return Files.getLastModifiedTime(home().resolve("secrets/backup.properties")).toInstant();
    } catch (IOException none) {
      return clock.instant();
    }
  }

  /** Leaves a note for the launcher, which looks twice a second. */
  void ask(BackupRun.Kind kind) throws IOException {
    Files.createDirectories(note().getParent());
    Files.writeString(note(), kind.word() + "\n");
  }

  /** Whether the launcher has not taken the note. */
  boolean asking() {
    return Files.exists(note());
  }

  void takeBack() throws IOException {
    Files.deleteIfExists(note());
  }

  private List<BackupRun> runs() {
    try (Stream<String> lines = Files.lines(home().resolve("backup/journal.tsv"))) {
      return lines.flatMap(line -> BackupRun.read(line).stream()).toList();
    } catch (IOException none) {
      return List.of();
    }
  }

  private Path note() {
    return home().resolve("run/backup.request");
  }

  private Path home() {
    return settings.read(DataFolder.class).dir();
  }
}
