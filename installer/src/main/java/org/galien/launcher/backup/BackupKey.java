package org.galien.launcher.backup;

import com.google.crypto.tink.subtle.AesGcmHkdfStreaming;
import com.google.crypto.tink.subtle.Hkdf;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The secret of one place of backups, and what follows from it: AES-256-GCM in segments of 1 MiB
 * (Tink), and names that tell nothing of what they name.
 */
final class BackupKey {

  private static final int BYTES = 32;
  private static final int SEGMENT = 1 << 20;
  private static final String MAC = "HmacSHA256";

  private final byte[] secret;
  private final AesGcmHkdfStreaming cipher;
  private final SecretKeySpec names;

  BackupKey(byte[] secret) {
    this.secret = secret.clone();
    try {
      cipher = new AesGcmHkdfStreaming(derived("content"), MAC, BYTES, SEGMENT, 0);
      names = new SecretKeySpec(derived("names"), MAC);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  static BackupKey draw() {
    byte[] random = new byte[BYTES];
    new SecureRandom().nextBytes(random);
    return new BackupKey(random);
  }

  private byte[] derived(String use) throws GeneralSecurityException {
    byte[] info = ("galien-backup-1 " + use).getBytes(StandardCharsets.US_ASCII);
    return Hkdf.computeHkdf(MAC, secret, new byte[0], info, BYTES);
  }

  byte[] secret() {
    return secret.clone();
  }

  /**
   * @param name of the file it becomes: under another one it is not read
   */
  OutputStream encrypting(OutputStream out, String name) throws IOException {
    try {
      return cipher.newEncryptingStream(out, name.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IOException(e);
    }
  }

  /** Fails while it is read when one bit is another one. */
  InputStream decrypting(InputStream in, String name) throws IOException {
    try {
      return cipher.newDecryptingStream(in, name.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IOException(e);
    }
  }

  /** The same for the same words, 64 hexadecimal characters. */
  String name(String... words) {
    try {
      Mac mac = Mac.getInstance(MAC);
      mac.init(names);
      for (String word : words) {
        mac.update(word.getBytes(StandardCharsets.UTF_8));
        mac.update((byte) 0);
      }
      return HexFormat.of().formatHex(mac.doFinal());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
