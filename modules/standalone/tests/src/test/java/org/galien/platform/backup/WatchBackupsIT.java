package org.galien.platform.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.galien.platform.alerts.Alerts;
import org.galien.platform.checks.Finding;
import org.galien.platform.status.SuiteStatus;
import org.galien.standalone.Services;
import org.galien.standalone.testing.Standalone;
import org.galien.standalone.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** With a journal as the launcher writes it. */
@ExtendWith(Standalone.class)
class WatchBackupsIT {

  private static final Instant NIGHT = Instant.parse("2026-11-26T00:30:00Z");

  private final WatchBackups watch;
  private final Backups backups;
  private final Alerts alerts;
  private final SuiteStatus status;
  private final TestClock clock;
  private final Path journal;
  private final Path settings;

  WatchBackupsIT(Services services) {
    watch = services.get(WatchBackups.class);
    backups = services.get(Backups.class);
    alerts = services.get(Alerts.class);
    status = services.get(SuiteStatus.class);
    clock = services.get(TestClock.class);
    Path home = Path.of(System.getProperty("galien.data.dir"));
    journal = home.resolve("backup/journal.tsv");
    settings = home.resolve("secrets/backup.properties");
  }

  @BeforeEach
  void setUp() throws IOException {
    Files.createDirectories(journal.getParent());
    Files.createDirectories(settings.getParent());
    Files.writeString(settings, "");
    Files.setLastModifiedTime(settings, FileTime.from(NIGHT));
    clock.stopAt(NIGHT.plus(Duration.ofHours(8)));
  }

  @AfterEach
  void clear() throws IOException {
    Files.deleteIfExists(journal);
    Files.deleteIfExists(settings);
    watch.look();
    clock.goOn();
  }

  private void noted(String kind, Instant at, String outcome) throws IOException {
    String line = String.join("\t", kind, at.toString(), at.toString(), outcome, "Dit ainsi.\n");
    Files.writeString(journal, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    watch.look();
  }

  private String state(String subject) {
    return status.now().stream()
        .filter(finding -> finding.subjectKey().equals(subject))
        .map(Finding::state)
        .map(Enum::name)
        .findFirst()
        .orElse("");
  }

  @Test
  void failureIsToldUntilABackupGoesWell() throws IOException {
    noted("backup", NIGHT, "failed");
    assertEquals(List.of(NIGHT.toString()), alerts.open(WatchBackups.FAILED));
    assertEquals("MISSING", state("platform.status.backup"));
    noted("backup", NIGHT.plusSeconds(60), "ok");
    assertEquals(List.of(), alerts.open(WatchBackups.FAILED));
    assertEquals("FOUND", state("platform.status.backup"));
  }

  @Test
  void nightWithoutABackupIsToldEachDayAnew() throws IOException {
    noted("backup", NIGHT, "ok");
    assertEquals(List.of(), alerts.open(WatchBackups.MISSED));
    clock.stopAt(NIGHT.plus(Duration.ofHours(37)));
    watch.look();
    assertEquals(List.of("2026-11-27"), alerts.open(WatchBackups.MISSED));
    clock.stopAt(NIGHT.plus(Duration.ofHours(60)));
    watch.look();
    assertEquals(List.of("2026-11-28"), alerts.open(WatchBackups.MISSED));
  }

  @Test
  void failedRehearsalIsToldApart() throws IOException {
    noted("backup", NIGHT, "ok");
    noted("rehearsal", NIGHT.plusSeconds(60), "failed");
    assertEquals(List.of(), alerts.open(WatchBackups.FAILED));
    assertEquals(1, alerts.open(WatchBackups.UNPROVEN).size());
    assertEquals("MISSING", state("platform.status.rehearsal"));
  }

  @Test
  void withoutAPlaceTheStatusSaysSoAndNobodyIsRung() throws IOException {
    Files.delete(settings);
    clock.stopAt(NIGHT.plus(Duration.ofDays(9)));
    watch.look();
    assertEquals(List.of(), alerts.open(WatchBackups.MISSED));
    assertEquals("MISSING", state("platform.status.backup"));
  }

  @Test
  void lineThatWasCutShortIsPassedOver() throws IOException {
    noted("backup", NIGHT, "ok");
    Files.writeString(journal, "backup\t2026-11-2", StandardOpenOption.APPEND);
    assertTrue(backups.last(BackupRun.Kind.BACKUP).orElseThrow().well());
  }

  @Test
  void everyPartOfTheStatusSaysSomething() {
    List<Finding> now = status.now();
    assertTrue(now.size() >= 9, now.toString());
    assertTrue(now.stream().noneMatch(finding -> finding.messageKey().endsWith(".unknown")));
    now.forEach(finding -> assertEquals(3, finding.line().split("\t").length));
  }
}
