package org.galien.platform.backup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.galien.platform.tasks.TaskHandler;
import org.galien.platform.tasks.TaskRun;

/** Once a month, on a night from Saturday to Sunday: a backup nobody restored is a hope. */
@ApplicationScoped
public class RehearseRestore implements TaskHandler {

  public static final String KIND = "platform.rehearse-restore";

  private static final Duration OFTEN = Duration.ofDays(27);

  @Inject Backups backups;
  @Inject AskedBackup asked;
  @Inject WatchBackups watch;
  @Inject Clock clock;

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void run(TaskRun run) throws Exception {
    boolean due =
        backups
            .lastGood(BackupRun.Kind.REHEARSAL)
            .map(last -> last.ended().plus(OFTEN).isBefore(clock.instant()))
            .orElse(true);
    if (backups.lastGood(BackupRun.Kind.BACKUP).isPresent() && due) {
      try {
        asked.run(BackupRun.Kind.REHEARSAL, run);
      } finally {
        watch.look();
      }
    }
  }

  @Override
  public Duration timeLimit() {
    return Duration.ofHours(20);
  }

  @Override
  public int maxAttempts() {
    return 1;
  }
}
