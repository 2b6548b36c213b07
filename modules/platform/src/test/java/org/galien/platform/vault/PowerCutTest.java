package org.galien.platform.vault;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The power fails at every step of three uploads, one of them a file that is there already. */
class PowerCutTest {

  private static final Path DATA = Path.of("/data");
  private static final List<byte[]> LETTERS =
      List.of(bytes("première lettre"), bytes("seconde lettre"), bytes("première lettre"));

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void whatWasAcknowledgedIsThereAndNothingHalfWrittenIs(boolean journal) throws Exception {
    int cuts = 0;
    boolean complete = false;
    while (!complete) {
      ForgetfulDisk disk = ForgetfulDisk.of(DATA, cuts++);
      Map<String, byte[]> acknowledged = new TreeMap<>();
      complete = upload(disk, acknowledged);
      judge(disk.afterCut(journal), acknowledged);
    }
    assertTrue(cuts > 30, cuts + " steps");
  }

  /** True when the power held to the end. */
  private static boolean upload(Disk disk, Map<String, byte[]> acknowledged) throws IOException {
    try {
      Shelves vault = new Shelves(disk, DATA);
      for (byte[] letter : LETTERS) {
        acknowledged.put(vault.store(new ByteArrayInputStream(letter)).sha256(), letter);
      }
      return true;
    } catch (ForgetfulDisk.PowerCut cut) {
      return false;
    }
  }

  private static void judge(ForgetfulDisk disk, Map<String, byte[]> acknowledged) throws Exception {
    List<VaultKey> shown = new ArrayList<>();
    for (Path file : disk.files(DATA.resolve("vault"))) {
      String name = file.getFileName().toString();
      if (name.length() == 64) {
        shown.add(new VaultKey(name));
      }
    }
    Shelves vault = new Shelves(disk, DATA);
    for (Map.Entry<String, byte[]> letter : acknowledged.entrySet()) {
      VaultKey key = new VaultKey(letter.getKey());
      assertTrue(vault.holds(key), "an acknowledged file is gone");
      try (InputStream content = vault.decrypted(key)) {
        assertArrayEquals(letter.getValue(), content.readAllBytes());
      }
    }
    for (VaultKey key : shown) {
      assertEquals(key, vault.found(key), "half a file has a name");
    }
  }

  private static byte[] bytes(String text) {
    return text.repeat(100).getBytes(StandardCharsets.UTF_8);
  }
}
