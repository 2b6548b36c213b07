package org.galien.platform.vault;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyRotationTest {

  @TempDir Path data;

  private final Disk disk = new RealDisk();

  private List<VaultKey> files(int number) throws IOException {
    List<VaultKey> keys = new ArrayList<>();
    Shelves shelves = new Shelves(disk, data);
    for (int i = 0; i < number; i++) {
      keys.add(shelves.store(new ByteArrayInputStream(content(i))));
    }
    return keys;
  }

  private static byte[] content(int number) {
    return ("compte rendu " + number).repeat(100 * number + 1).getBytes();
  }

  private Path keyFile() {
    return data.resolve("secrets/vault.key");
  }

  @Test
  void allFilesAreReadWithTheNewKeyAloneAndTheFormerReadsNone() throws Exception {
    List<VaultKey> keys = files(5);
    String former = Files.readString(keyFile());
    assertEquals(5, new KeyRotation(disk, data).run().written());
    assertEquals(1, MasterKey.read(disk, keyFile()).size());
    Shelves shelves = new Shelves(disk, data);
    for (int i = 0; i < 5; i++) {
      assertEquals(keys.get(i), shelves.found(keys.get(i)));
      assertArrayEquals(content(i), shelves.decrypted(keys.get(i)).readAllBytes());
    }
    String newest = Files.readString(keyFile());
    assertNotEquals(former, newest);
    Files.writeString(keyFile(), former);
    Shelves before = new Shelves(disk, data);
    for (VaultKey key : keys) {
      assertFalse(before.reads(key, MasterKey.open(disk, keyFile())));
    }
  }

  @Test
  void rotationThatWasCutShortGoesOn() throws Exception {
    List<VaultKey> keys = files(3);
    MasterKey.write(disk, keyFile(), MasterKey.withNewKey(MasterKey.read(disk, keyFile())));
    Shelves halfWay = new Shelves(disk, data);
    halfWay.store(new ByteArrayInputStream(content(0)));
    assertEquals(keys.get(1), halfWay.found(keys.get(1)));
    assertEquals(2, new KeyRotation(disk, data).run().written());
    assertEquals(1, MasterKey.read(disk, keyFile()).size());
  }

  @Test
  void formerKeyStaysWhileAFileCannotBeRead() throws Exception {
    VaultKey key = files(3).getFirst();
    Path file = new Shelves(disk, data).path(key);
    byte[] bytes = Files.readAllBytes(file);
    bytes[bytes.length - 1] ^= 1;
    Files.write(file, bytes);
    KeyRotation.Done done = new KeyRotation(disk, data).run();
    assertEquals(List.of(key.sha256()), done.unreadable());
    assertEquals(2, MasterKey.read(disk, keyFile()).size());
    bytes[bytes.length - 1] ^= 1;
    Files.write(file, bytes);
    assertEquals(1, new KeyRotation(disk, data).run().written());
    assertEquals(1, MasterKey.read(disk, keyFile()).size());
  }
}
