package org.galien.platform.vault;

import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.StreamingAead;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;

/**
 * A new key for the vault: first added, then every file is written anew with it, then the former
 * keys go. Cut short at any moment, all files are readable, and the next call goes on. Nobody else
 * may use the vault meanwhile: who read the keys before does not know the new one.
 */
final class KeyRotation {

  private final Disk disk;
  private final Path data;
  private final Path keyFile;

  KeyRotation(Disk disk, Path data) {
    this.disk = disk;
    this.data = data;
    keyFile = data.resolve("secrets").resolve("vault.key");
  }

  /**
   * What came of it.
   *
   * @param unreadable files that no key opens: while there are any the former keys stay
   */
  record Done(int written, List<String> unreadable) {}

  Done run() throws IOException, GeneralSecurityException {
    new Shelves(disk, data); // Makes the first key where there is none.
    KeysetHandle keys = MasterKey.read(disk, keyFile);
    if (keys.size() == 1) {
      keys = MasterKey.withNewKey(keys);
      MasterKey.write(disk, keyFile, keys);
    }
    KeysetHandle newest = MasterKey.newest(keys);
    Done done = writeAnew(new Shelves(disk, data), MasterKey.cipher(newest));
    if (done.unreadable.isEmpty()) {
      MasterKey.write(disk, keyFile, newest);
    }
    return done;
  }

  private Done writeAnew(Shelves shelves, StreamingAead newest) throws IOException {
    int written = 0;
    List<String> unreadable = new ArrayList<>();
    for (VaultKey key : shelves.keys()) {
      try {
        if (!shelves.reads(key, newest)) {
          if (!shelves.found(key).equals(key)) {
            throw new IOException("not what it is named after");
          }
          try (InputStream content = shelves.decrypted(key)) {
            shelves.store(content);
          }
          written++;
        }
      } catch (GeneralSecurityException | IOException damaged) {
        unreadable.add(key.sha256());
      }
    }
    return new Done(written, unreadable);
  }
}
