package org.galien.launcher.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFilesTest {

  @TempDir Path home;

  @Test
  void whatAnUpgradeOrARestorationLeftBesideIsNotKeptAndTheSheetNeither() throws IOException {
    Path settings = write("galien.properties");
    Path sealed = write("vault/ab/abcd");
    write("before-upgrade/mariadb/ibdata1");
    write("before-upgrade/vault/ab/abcd");
    write("before-restore-1/galien-data");
    write("restoring-1/galien-data");
    write(BackupWork.SHEET);
    DataFiles found = DataFiles.of(home);
    assertEquals(List.of(settings), found.small());
    assertEquals(List.of(sealed), found.large());
  }

  private Path write(String file) throws IOException {
    Path path = home.resolve(file);
    Files.createDirectories(path.getParent());
    return Files.writeString(path, "x");
  }
}
