package org.galien.platform.status;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.galien.platform.backup.BackupRun;
import org.galien.platform.backup.Backups;
import org.galien.platform.checks.Finding;

/** The last backup and the last rehearsal, and what became of them. */
@ApplicationScoped
class BackupPart implements StatusPart {

  private static final String BACKUP = "platform.status.backup";
  private static final String REHEARSAL = "platform.status.rehearsal";

  @Inject Backups backups;
  @Inject Day day;

  @Override
  public int order() {
    return 40;
  }

  @Override
  public List<Finding> now() {
    if (!backups.isSetUp()) {
      return List.of(Finding.missing(BACKUP, "platform.status.backup-not-set-up"));
    }
    return List.of(
        told(BACKUP, BackupRun.Kind.BACKUP, "platform.status.backup-none"),
        told(REHEARSAL, BackupRun.Kind.REHEARSAL, "platform.status.rehearsal-none"));
  }

  private Finding told(String subject, BackupRun.Kind kind, String none) {
    Optional<BackupRun> last = backups.last(kind);
    if (last.isEmpty()) {
      return Finding.optional(subject, none);
    }
    String at = day.momentOf(last.get().ended());
    if (last.get().well()) {
      return Finding.found(subject, "platform.status.backup-well", at, last.get().sentence());
    }
    String good = backups.lastGood(kind).map(run -> day.momentOf(run.ended())).orElse("–");
    return Finding.missing(
        subject, "platform.status.backup-failed", at, last.get().sentence(), good);
  }
}
