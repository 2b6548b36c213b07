package org.galien.platform.vault;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Random;
import org.galien.platform.settings.DataFolder;
import org.galien.platform.settings.Settings;
import org.galien.standalone.testing.Standalone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Standalone.class)
class VaultIT {

  private final Vault vault;
  private final Path files;

  VaultIT(Vault vault, Settings settings) {
    this.vault = vault;
    this.files = settings.read(DataFolder.class).dir().resolve("vault");
  }

  @Test
  void whatIsStoredComesBackUnchanged() throws IOException {
    byte[] content = bytes(3_000_000, 1);
    VaultKey key = vault.store(new ByteArrayInputStream(content));
    try (InputStream back = vault.open(key)) {
      assertArrayEquals(content, back.readAllBytes());
    }
  }

  @Test
  void theSameContentTwiceIsOneFile() throws IOException {
    byte[] content = bytes(1_000, 2);
    assertEquals(
        vault.store(new ByteArrayInputStream(content)),
        vault.store(new ByteArrayInputStream(content)));
  }

  @Test
  void nothingReadableLiesOnTheDisk() throws IOException {
    String secret = "NOM PRÉNOM 14/03/1958";
    VaultKey key = vault.store(new ByteArrayInputStream(secret.getBytes(StandardCharsets.UTF_8)));
    byte[] stored = Files.readAllBytes(file(key));
    assertFalse(new String(stored, StandardCharsets.UTF_8).contains("14/03/1958"));
  }

  @Test
  void anAlteredFileIsRefused() throws IOException {
    VaultKey key = vault.store(new ByteArrayInputStream(bytes(5_000, 3)));
    byte[] stored = Files.readAllBytes(file(key));
    stored[stored.length / 2] ^= 1;
    Files.write(file(key), stored);
    assertThrows(
        IOException.class,
        () -> {
          try (InputStream back = vault.open(key)) {
            back.readAllBytes();
          }
        });
  }

  @Test
  void anotherFileOfThisVaultInItsPlaceIsRefused() throws IOException {
    VaultKey mine = vault.store(new ByteArrayInputStream(bytes(5_000, 4)));
    VaultKey other = vault.store(new ByteArrayInputStream(bytes(5_000, 5)));
    Files.copy(file(other), file(mine), StandardCopyOption.REPLACE_EXISTING);
    assertThrows(VaultUnreadable.class, () -> vault.open(mine));
  }

  @Test
  void aBrokenOffUploadLeavesNothing() throws IOException {
    InputStream broken =
        new InputStream() {
          private int read;

          @Override
          public int read() throws IOException {
            if (read++ > 100_000) {
              throw new IOException("connection lost");
            }
            return 7;
          }
        };
    assertThrows(IOException.class, () -> vault.store(broken));
    try (var left = Files.list(files.resolve("incoming"))) {
      assertEquals(0, left.count());
    }
  }

  private Path file(VaultKey key) {
    String name = key.sha256();
    return files.resolve(name.substring(0, 2)).resolve(name.substring(2, 4)).resolve(name);
  }

  private static byte[] bytes(int length, int seed) {
    byte[] bytes = new byte[length];
    new Random(seed).nextBytes(bytes);
    return bytes;
  }
}
