package org.galien.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.galien.launcher.machine.DirectoryLock;
import org.galien.launcher.machine.LaunchFailure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {
  @TempDir Path temporary;

  @Test
  void claimsAnEmptyDirectoryAndKnowsItAgain() throws IOException {
    DataDirectory data = new DataDirectory(temporary.resolve("new"));
    data.claim(Kind.DEMO, false).close();
    data.claim(Kind.DEMO, false).close();
    assertEquals("demo", data.kind().orElseThrow());
  }

  @Test
  void neverTouchesADirectoryThatIsNotItsOwn() throws IOException {
    Path letter = Files.writeString(temporary.resolve("lettre.txt"), "à garder");
    assertRefused("launcher.data.foreign", new DataDirectory(temporary), Kind.DEMO, true);
    assertTrue(Files.exists(letter));
  }

  @Test
  void neverLoadsADemonstrationIntoAPractice() throws IOException {
    DataDirectory data = new DataDirectory(temporary);
    data.claim(Kind.PRACTICE, false).close();
    assertRefused("launcher.data.other-kind", data, Kind.DEMO, true);
  }

  @Test
  void freshErasesTheFormerDemonstration() throws IOException {
    DataDirectory data = new DataDirectory(temporary);
    data.claim(Kind.DEMO, false).close();
    Path former = Files.createDirectories(temporary.resolve("vault/aa"));
    data.claim(Kind.DEMO, true).close();
    assertFalse(Files.exists(former));
  }

  @Test
  void refusesASecondLauncher() throws IOException {
    DataDirectory data = new DataDirectory(temporary);
    try (DirectoryLock lock = data.claim(Kind.DEMO, false)) {
      assertRefused("launcher.database.in-use", data, Kind.DEMO, false);
    }
    assertTrue(data.owner().isEmpty());
  }

  @Test
  void refusesAFullDisk() {
    DataDirectory data = new DataDirectory(temporary);
    LaunchFailure refusal =
        assertThrows(LaunchFailure.class, () -> data.requireSpace(Long.MAX_VALUE));
    assertEquals("launcher.disk-full", refusal.key());
  }

  private static void assertRefused(String key, DataDirectory data, Kind kind, boolean fresh) {
    LaunchFailure refusal = assertThrows(LaunchFailure.class, () -> data.claim(kind, fresh));
    assertEquals(key, refusal.key());
  }
}
