package org.galien.launcher;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.galien.launcher.machine.SourceTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackagedTest {

  @TempDir Path root;

  @Test
  void onlyWhatTheServiceCannotWriteToIsToldOfAndOnlyOnAPackage() throws IOException {
    assertFalse(refuses("/opt/disk"));
    Files.writeString(root.resolve("installed"), "");
    assertTrue(refuses("/opt/disk"));
    assertTrue(refuses("/media/../opt/disk"));
    assertTrue(refuses("/mediatheque"));
    assertFalse(refuses("/media/disk/galien"));
    assertFalse(refuses("/var/backups/galien"));
    assertFalse(refuses("sftp://galien@nas/backups"));
  }

  private boolean refuses(String target) {
    DataDirectory data = new DataDirectory(Path.of("/var/lib/galien"));
    return Packaged.refuses(new SourceTree(root), data, target);
  }
}
