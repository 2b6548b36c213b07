package org.galien.platform.backup;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.galien.platform.tasks.PermanentFailure;
import org.galien.platform.tasks.TaskRun;

/** Asks the launcher for a backup or a rehearsal, and waits for what it writes down. */
@Dependent
class AskedBackup {

  /** The launcher looks twice a second; who is not there by then is not there. */
  private static final Duration TAKEN = Duration.ofMinutes(1);

  private static final Duration LOOKS = Duration.ofSeconds(1);

  @Inject Backups backups;
  @Inject Clock clock;

  /**
   * @throws PermanentFailure when nobody takes it, or it went wrong; alerts tell people
   */
  void run(BackupRun.Kind kind, TaskRun run)
      throws IOException, InterruptedException, PermanentFailure {
    Instant asked = clock.instant();
    backups.ask(kind);
    Optional<BackupRun> done = done(kind, asked);
    while (done.isEmpty() && !run.cancelled()) {
      if (backups.asking() && clock.instant().isAfter(asked.plus(TAKEN))) {
        backups.takeBack();
        throw new PermanentFailure("no launcher takes what is asked of it");
      }
      Thread.sleep(LOOKS.toMillis());
      done = done(kind, asked);
    }
    if (done.isPresent() && !done.get().well()) {
      throw new PermanentFailure(done.get().sentence());
    }
  }

  private Optional<BackupRun> done(BackupRun.Kind kind, Instant asked) {
    return backups.last(kind).filter(run -> run.ended().isAfter(asked));
  }
}
