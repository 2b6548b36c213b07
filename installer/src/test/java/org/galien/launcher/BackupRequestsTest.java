package org.galien.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.galien.launcher.backup.BackupJournal.Kind;
import org.galien.launcher.machine.SourceTree;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupRequestsTest {

  @TempDir Path home;
  private BackupRequests requests;

  @BeforeEach
  void aPractice() throws IOException {
    Files.createDirectories(home.resolve("logs"));
    Files.createDirectories(home.resolve("backup"));
    requests = new BackupRequests(new SourceTree(home), new DataDirectory(home));
  }

  @Test
  void backupThatDiesWithoutAWordIsWrittenDownOnce() throws Exception {
    after("kill -9 $$");
    requests.look();
    List<String> lines = Files.readAllLines(journal());
    assertEquals(1, lines.size());
    assertTrue(lines.getFirst().startsWith("backup\t"), lines.getFirst());
    assertTrue(lines.getFirst().contains("\tfailed\t"), lines.getFirst());
    assertTrue(lines.getFirst().contains("137"), lines.getFirst());
  }

  @Test
  void backupThatSaidSoItselfIsNotToldTwice() throws Exception {
    after("echo its own line >>backup/journal.tsv; exit 1");
    assertEquals(List.of("its own line"), Files.readAllLines(journal()));
  }

  @Test
  void backupThatWentWellIsLeftAlone() throws Exception {
    after("exit 0");
    assertFalse(Files.exists(journal()));
  }

  private Path journal() {
    return home.resolve("backup/journal.tsv");
  }

  private void after(String script) throws Exception {
    requests.start(Kind.BACKUP, new ProcessBuilder("sh", "-c", script).directory(home.toFile()));
    while (requests.isAtWork()) {
      Thread.sleep(20);
    }
    requests.look();
  }
}
