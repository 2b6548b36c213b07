package org.galien.platform.vault;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import org.galien.platform.settings.DataFolder;
import org.galien.platform.settings.Settings;

/**
 * Encrypted, content-addressed files: AES-256-GCM in segments of 1 MiB (Tink's
 * AES256_GCM_HKDF_1MB), so that a file of any size is read and written in little memory and an
 * altered byte is noticed.
 */
@ApplicationScoped
public class Vault {

  @Inject Settings settings;
  @Inject @Any Instance<VaultReferences> references;

  private Shelves shelves;

  @PostConstruct
  void open() {
    try {
      shelves = new Shelves(new RealDisk(), settings.read(DataFolder.class).dir());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Keeps what the stream holds. The file appears under its key only when it is whole, and is on
   * the disk itself when this returns; the same content twice is one file.
   *
   * @param content read to its end, not closed
   */
  public VaultKey store(InputStream content) throws IOException {
    return shelves.store(content);
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
      if (!shelves.found(key).equals(key)) {
        throw new IOException("its content is not the one it is named after");
      }
      return shelves.decrypted(key);
    } catch (GeneralSecurityException | IOException e) {
      throw new VaultUnreadable(key, e);
    }
  }

  /**
   * Removes a file that was kept for a time only, unless somebody keeps the same content for good.
   */
  public void remove(VaultKey key) throws IOException {
    if (references.stream().noneMatch(module -> module.kept().containsKey(key))) {
      shelves.remove(key);
    }
  }

  public boolean holds(VaultKey key) {
    return shelves.holds(key);
  }

  Shelves shelves() {
    return shelves;
  }
}
