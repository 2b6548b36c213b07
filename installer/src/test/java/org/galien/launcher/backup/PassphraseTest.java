package org.galien.launcher.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.galien.launcher.machine.LaunchFailure;
import org.junit.jupiter.api.Test;

class PassphraseTest {

  private final Random random = new Random(18);

  @Test
  void isReadAsPeopleTypeIt() {
    for (int i = 0; i < 200; i++) {
      Passphrase drawn = Passphrase.draw(random);
      String typed =
          drawn.text().toLowerCase().replace('-', ' ').replace('0', 'o').replace('1', 'l');
      assertEquals(drawn, Passphrase.read(" " + typed));
    }
  }

  @Test
  void oneWrongCharacterIsFoundAndItsGroupNamed() {
    String drawn = Passphrase.draw(random).text();
    for (int at = 0; at < drawn.length(); at++) {
      char right = drawn.charAt(at);
      char other = right == '7' ? '8' : '7';
      String wrong = drawn.substring(0, at) + other + drawn.substring(at + 1);
      if (right != '-') {
        LaunchFailure refusal =
            assertThrows(LaunchFailure.class, () -> Passphrase.read(wrong.replace("-", "")));
        assertEquals("launcher.backup.passphrase-group", refusal.key());
        assertTrue(refusal.getMessage().contains(" " + (at / 6 + 1) + " "), refusal.getMessage());
      }
    }
  }

  @Test
  void tooFewCharactersAreRefused() {
    String drawn = Passphrase.draw(random).text();
    LaunchFailure refusal =
        assertThrows(LaunchFailure.class, () -> Passphrase.read(drawn.substring(1)));
    assertEquals("launcher.backup.passphrase-length", refusal.key());
  }

  @Test
  void keyOpensWithItsPassphraseAloneAndPrintsNothing() {
    Passphrase right = Passphrase.draw(random);
    BackupKey key = BackupKey.draw();
    String locked = LockedKey.lock(key, right);
    assertEquals(key.name("a"), LockedKey.unlock(locked, right).name("a"));
    assertThrows(LaunchFailure.class, () -> LockedKey.unlock(locked, Passphrase.draw(random)));
    assertFalse(right.toString().contains(right.text()));
    assertFalse(key.name("a").equals(BackupKey.draw().name("a")));
  }
}
