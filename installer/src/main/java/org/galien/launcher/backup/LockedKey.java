package org.galien.launcher.backup;

import com.google.crypto.tink.subtle.AesGcmJce;
import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.galien.launcher.machine.LaunchFailure;

/**
 * The key of a place of backups as it lies there: locked by AES-256-GCM with what Argon2id makes of
 * the passphrase. Who has the place alone has this, and guesses 120 bits.
 */
final class LockedKey {

  /** In the place, beside everything else. */
  static final String FILE = "galien-backup.key";

  private static final int KIB = 64 * 1024;
  private static final int PASSES = 3;
  private static final int SALT = 16;
  private static final int BYTES = 32;
  private static final Pattern TEXT =
      Pattern.compile(
          "galien-backup 1\nargon2id (\\d{1,7}) (\\d{1,3}) ([0-9a-f]{32})\nkey ([0-9a-f]+)\n");

  private LockedKey() {}

  static String lock(BackupKey key, Passphrase passphrase) {
    byte[] salt = new byte[SALT];
    new SecureRandom().nextBytes(salt);
    String first = "argon2id %d %d %s".formatted(KIB, PASSES, HexFormat.of().formatHex(salt));
    try {
      byte[] locked =
          new AesGcmJce(derived(passphrase, salt, KIB, PASSES)).encrypt(key.secret(), bytes(first));
      return "galien-backup 1\n" + first + "\nkey " + HexFormat.of().formatHex(locked) + "\n";
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * @throws LaunchFailure when the text is none of these, or the passphrase another one
   */
  static BackupKey unlock(String text, Passphrase passphrase) {
    Matcher read = TEXT.matcher(text);
    if (!read.matches()) {
      throw new LaunchFailure("launcher.backup.not-a-place", FILE);
    }
    int kib = Integer.parseInt(read.group(1));
    int passes = Integer.parseInt(read.group(2));
    byte[] salt = HexFormat.of().parseHex(read.group(3));
    String first = "argon2id %d %d %s".formatted(kib, passes, read.group(3));
    try {
      byte[] locked = HexFormat.of().parseHex(read.group(4));
      byte[] kek = derived(passphrase, salt, kib, passes);
      return new BackupKey(new AesGcmJce(kek).decrypt(locked, bytes(first)));
    } catch (GeneralSecurityException e) {
      throw new LaunchFailure("launcher.backup.wrong-passphrase");
    }
  }

  private static byte[] derived(Passphrase passphrase, byte[] salt, int kib, int passes) {
    return Argon2Function.getInstance(kib, passes, 1, BYTES, Argon2.ID)
        .hash(bytes(passphrase.text()), salt)
        .getBytes();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
