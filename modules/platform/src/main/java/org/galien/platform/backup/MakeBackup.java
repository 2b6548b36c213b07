package org.galien.platform.backup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.galien.platform.tasks.TaskHandler;
import org.galien.platform.tasks.TaskRun;

/** Every night, where somebody said where backups go. */
@ApplicationScoped
public class MakeBackup implements TaskHandler {

  public static final String KIND = "platform.make-backup";

  @Inject Backups backups;
  @Inject AskedBackup asked;
  @Inject WatchBackups watch;

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void run(TaskRun run) throws Exception {
    if (backups.isSetUp()) {
      try {
        asked.run(BackupRun.Kind.BACKUP, run);
      } finally {
        watch.look();
      }
    }
  }

  /** The first one copies the whole vault. */
  @Override
  public Duration timeLimit() {
    return Duration.ofHours(20);
  }

  @Override
  public int maxAttempts() {
    return 2;
  }
}
