package org.galien.launcher.backup;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.galien.launcher.backup.BackupJournal.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupWorkTest {

  @Test
  void backupThatRunsOutOfMemoryIsWrittenDownAsFailed(@TempDir Path home) throws IOException {
    BackupWork.Work large =
        () -> {
          throw new OutOfMemoryError("too large");
        };
    assertThrows(OutOfMemoryError.class, () -> new BackupWork(home).noted(Kind.BACKUP, large));
    String line = Files.readString(home.resolve("backup/journal.tsv"));
    assertTrue(line.startsWith("backup\t") && line.contains("\tfailed\t"), line);
  }
}
