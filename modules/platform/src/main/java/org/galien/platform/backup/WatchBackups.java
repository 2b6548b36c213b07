package org.galien.platform.backup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.galien.platform.alerts.AlertDraft;
import org.galien.platform.alerts.AlertLevel;
import org.galien.platform.alerts.Alerts;
import org.galien.platform.tasks.TaskHandler;
import org.galien.platform.tasks.TaskRun;
import org.galien.platform.users.Role;

/**
 * Tells administrators and doctors, with a sound until one of them has seen it, that a backup or a
 * rehearsal failed, or that none was made for a day and a half. One that goes well ends the alert.
 */
@ApplicationScoped
public class WatchBackups implements TaskHandler {

  public static final String KIND = "platform.watch-backups";

  static final String FAILED = "platform.backup-failed";
  static final String MISSED = "platform.backup-missed";
  static final String UNPROVEN = "platform.rehearsal-failed";

  /** A night and the morning after it. */
  private static final Duration LATE = Duration.ofHours(36);

  private static final Duration PATIENCE = Duration.ofHours(1);
  private static final Set<Role> TOLD = Set.of(Role.ADMINISTRATOR, Role.PHYSICIAN, Role.SUBSTITUTE);
  private static final Set<Role> LATER = Set.of(Role.SECRETARY);

  /** Who may be told, and so has to be able to see why. */
  public static final Set<Role> READERS =
      Stream.of(TOLD, LATER).flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());

  @Inject Backups backups;
  @Inject Alerts alerts;
  @Inject Clock clock;

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void run(TaskRun run) {
    look();
  }

  void look() {
    tell(FAILED, failed(BackupRun.Kind.BACKUP));
    tell(MISSED, missed());
    tell(UNPROVEN, failed(BackupRun.Kind.REHEARSAL));
  }

  private Optional<String> failed(BackupRun.Kind kind) {
    return backups.last(kind).filter(run -> !run.well()).map(run -> run.began().toString());
  }

  /** By the day, so that it is said again on each. */
  private Optional<String> missed() {
    if (!backups.isSetUp()) {
      return Optional.empty();
    }
    Instant last =
        backups.lastGood(BackupRun.Kind.BACKUP).map(BackupRun::ended).orElse(backups.setUpAt());
    return last.plus(LATE).isBefore(clock.instant())
        ? Optional.of(clock.instant().atZone(clock.getZone()).toLocalDate().toString())
        : Optional.empty();
  }

  private void tell(String kind, Optional<String> subject) {
    List<String> over =
        alerts.open(kind).stream().filter(open -> !subject.equals(Optional.of(open))).toList();
    alerts.settle(kind, over);
    subject.ifPresent(
        about ->
            alerts.raise(
                new AlertDraft(
                    kind, about, AlertLevel.URGENT, "/etat.xhtml", TOLD, LATER, PATIENCE)));
  }
}
