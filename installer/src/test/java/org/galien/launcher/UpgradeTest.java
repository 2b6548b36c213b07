package org.galien.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.galien.launcher.machine.LaunchFailure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On files that stand for tables and vault; a real start is tried by {@code try-package.sh}. */
class UpgradeTest {

  private static final Upgrade.Step NOTHING = () -> {};

  @TempDir Path home;
  private DataDirectory data;

  @BeforeEach
  void aPractice() throws IOException {
    data = new DataDirectory(home);
    write("galien-data", "cabinet\n");
    write("mariadb/galien/table.ibd", "old");
    write("vault/ab/abcd", "sealed");
  }

  @Test
  void whatFailsHalfWayLeavesTheDataAsTheyWere() throws IOException {
    int code =
        upgrade(
            false,
            NOTHING,
            () -> {
              write("mariadb/galien/table.ibd", "half new");
              write("mariadb/galien/another.ibd", "new");
              Files.delete(home.resolve("vault/ab/abcd"));
              throw new LaunchFailure("launcher.migration-failed", "log");
            });
    assertEquals(Upgrade.NOT_DONE, code);
    assertEquals("old", read("mariadb/galien/table.ibd"));
    assertEquals("sealed", read("vault/ab/abcd"));
    assertFalse(Files.exists(home.resolve("mariadb/galien/another.ibd")));
    assertFalse(Files.exists(home.resolve("before-upgrade")));
  }

  @Test
  void whateverIsThrownTheDataAreAsTheyWere() throws IOException {
    Upgrade.Step unforeseen =
        () -> {
          write("mariadb/galien/table.ibd", "half new");
          throw new UncheckedIOException(new IOException("read error"));
        };
    assertEquals(Upgrade.NOT_DONE, upgrade(false, NOTHING, unforeseen));
    assertEquals("old", read("mariadb/galien/table.ibd"));
    assertFalse(Files.exists(home.resolve("before-upgrade")));
  }

  @Test
  void whatARestorationLeftBesideIsNotCopiedAndStays() throws IOException {
    write("before-restore-1/mariadb/table.ibd", "former");
    Upgrade.Step failing =
        () -> {
          assertFalse(Files.exists(home.resolve("before-upgrade/before-restore-1")));
          throw new LaunchFailure("launcher.migration-failed", "log");
        };
    assertEquals(Upgrade.NOT_DONE, upgrade(false, NOTHING, failing));
    assertEquals("former", read("before-restore-1/mariadb/table.ibd"));
  }

  @Test
  void copyThatCannotBeFinishedLeavesNoPart() throws IOException {
    write("galien.properties", "x=y");
    Path nowhere = home.resolve("mariadb/gone");
    Files.createSymbolicLink(nowhere, home.resolve("is-not-there"));
    assertThrows(IOException.class, () -> upgrade(false, NOTHING, NOTHING));
    assertFalse(Files.exists(home.resolve("before-upgrade")));
  }

  @Test
  void whatSucceedsKeepsTheNewDataAndNoCopy() throws IOException {
    assertEquals(0, upgrade(false, NOTHING, () -> write("mariadb/galien/table.ibd", "new")));
    assertEquals("new", read("mariadb/galien/table.ibd"));
    assertFalse(Files.exists(home.resolve("before-upgrade")));
  }

  @Test
  void whatIsCutShortIsPutBackBeforeItIsTriedAgainAndNothingStartsMeanwhile() throws IOException {
    BeforeUpgrade.of(data).take();
    write("mariadb/galien/table.ibd", "half new");
    assertThrows(LaunchFailure.class, () -> BeforeUpgrade.of(data).requireNone());
    int code = upgrade(false, NOTHING, () -> assertEquals("old", read("mariadb/galien/table.ibd")));
    assertEquals(0, code);
    BeforeUpgrade.of(data).requireNone();
  }

  @Test
  void withoutABackupItGoesOnOnlyWhenAsked() throws IOException {
    Upgrade.Step none =
        () -> {
          throw new LaunchFailure("launcher.unknown-command", "backup");
        };
    Upgrade.Step unwanted =
        () -> {
          throw new AssertionError("nobody asked for it");
        };
    assertEquals(Upgrade.NOT_DONE, upgrade(false, none, unwanted));
    assertEquals(0, upgrade(true, none, NOTHING));
  }

  @Test
  void whereThereAreNoDataThereIsNothingToUpgrade(@TempDir Path empty) {
    DataDirectory nobodys = new DataDirectory(empty);
    Upgrade upgrade = new Upgrade(nobodys, false, NOTHING, NOTHING);
    assertTrue(assertThrows(LaunchFailure.class, upgrade::run).getMessage().contains("" + empty));
  }

  private int upgrade(boolean withoutBackup, Upgrade.Step backup, Upgrade.Step proof)
      throws IOException {
    return new Upgrade(data, withoutBackup, backup, proof).run();
  }

  private void write(String file, String text) throws IOException {
    Path path = home.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  private String read(String file) throws IOException {
    return Files.readString(home.resolve(file));
  }
}
