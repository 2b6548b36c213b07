package org.galien.platform.vault;

import com.google.crypto.tink.StreamingAead;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.galien.platform.settings.Settings;

/**
 * Encrypted, content-addressed files: AES-256-GCM in segments of 1 MiB (Tink's
 * AES256_GCM_HKDF_1MB), so that a file of any size is read and written in little memory and an
 * altered byte is noticed.
 */
@ApplicationScoped
public class Vault {

  private static final byte[] PURPOSE = "galien-vault-1".getBytes(StandardCharsets.US_ASCII);

  @Inject Settings settings;

  private Path files;
  private StreamingAead cipher;

  @PostConstruct
  void open() {
    Path data = settings.read(VaultSettings.class).dir();
    files = data.resolve("vault");
    try {
      Files.createDirectories(files.resolve("incoming"));
      cipher = MasterKey.open(data.resolve("secrets").resolve("vault.key"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Keeps what the stream holds. The file appears under its key only when it is whole; the same
   * content twice is one file.
   *
   * @param content read to its end, not closed
   */
  public VaultKey store(InputStream content) throws IOException {
    Path incoming = Files.createTempFile(files.resolve("incoming"), "", ".part");
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      try (OutputStream out =
          cipher.newEncryptingStream(Files.newOutputStream(incoming), PURPOSE)) {
        new DigestInputStream(content, sha256).transferTo(out);
      }
      VaultKey key = new VaultKey(HexFormat.of().formatHex(sha256.digest()));
      keep(incoming, path(key));
      return key;
    } catch (GeneralSecurityException e) {
      throw new IOException(e);
    } finally {
      Files.deleteIfExists(incoming);
    }
  }

  /**
   * Reads the file once before it hands it out: another file of this vault put in its place would
   * decrypt as well, and be shown in the wrong chart.
   *
   * @return the plain bytes
   * @throws VaultUnreadable when there is no such file, it was altered, or it holds something else
   */
  public InputStream open(VaultKey key) throws IOException {
    try {
      if (!found(key).equals(key)) {
        throw new IOException("its content is not the one it is named after");
      }
      return decrypted(key);
    } catch (GeneralSecurityException | IOException e) {
      throw new VaultUnreadable(key, e);
    }
  }

  public boolean holds(VaultKey key) {
    return Files.exists(path(key));
  }

  private InputStream decrypted(VaultKey key) throws GeneralSecurityException, IOException {
    return cipher.newDecryptingStream(Files.newInputStream(path(key)), PURPOSE);
  }

  /** The key that belongs to what lies under {@code key}. */
  private VaultKey found(VaultKey key) throws GeneralSecurityException, IOException {
    MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
    try (InputStream content = decrypted(key)) {
      new DigestInputStream(content, sha256).transferTo(OutputStream.nullOutputStream());
    }
    return new VaultKey(HexFormat.of().formatHex(sha256.digest()));
  }

  private static void keep(Path incoming, Path target) throws IOException {
    if (Files.exists(target)) {
      return;
    }
    Files.createDirectories(target.getParent());
    try {
      Files.move(incoming, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(incoming, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Two levels of folders, so that none grows past what a file manager shows. */
  private Path path(VaultKey key) {
    String name = key.sha256();
    return files.resolve(name.substring(0, 2)).resolve(name.substring(2, 4)).resolve(name);
  }
}
