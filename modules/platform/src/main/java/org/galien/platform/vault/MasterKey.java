package org.galien.platform.vault;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.StreamingAead;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.streamingaead.PredefinedStreamingAeadParameters;
import com.google.crypto.tink.streamingaead.StreamingAeadConfig;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.UUID;

/**
 * The key of the vault, in a file that only the server's account can read. Without it the files are
 * lost: backups carry it, under the practice's own key.
 */
final class MasterKey {

  private MasterKey() {}

  static StreamingAead open(Disk disk, Path file) throws IOException {
    try {
      StreamingAeadConfig.register();
      if (!disk.exists(file)) {
        write(
            disk,
            file,
            KeysetHandle.generateNew(PredefinedStreamingAeadParameters.AES256_GCM_HKDF_1MB));
      }
      return cipher(read(disk, file));
    } catch (GeneralSecurityException e) {
      throw new IOException("the vault's key cannot be used: " + file.getFileName(), e);
    }
  }

  static StreamingAead cipher(KeysetHandle keys) throws GeneralSecurityException {
    return keys.getPrimitive(RegistryConfiguration.get(), StreamingAead.class);
  }

  static KeysetHandle read(Disk disk, Path file) throws IOException, GeneralSecurityException {
    try (InputStream in = disk.read(file)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return TinkJsonProtoKeysetFormat.parseKeyset(text, InsecureSecretKeyAccess.get());
    }
  }

  /** The same keys, and a new one that files are written with from then on. */
  static KeysetHandle withNewKey(KeysetHandle keys) throws GeneralSecurityException {
    KeysetHandle.Builder builder = KeysetHandle.newBuilder();
    for (int i = 0; i < keys.size(); i++) {
      builder.addEntry(
          KeysetHandle.importKey(keys.getAt(i).getKey()).withFixedId(keys.getAt(i).getId()));
    }
    return builder
        .addEntry(
            KeysetHandle.generateEntryFromParameters(
                    PredefinedStreamingAeadParameters.AES256_GCM_HKDF_1MB)
                .withRandomId()
                .makePrimary())
        .build();
  }

  /** The one that files are written with, alone. */
  static KeysetHandle newest(KeysetHandle keys) throws GeneralSecurityException {
    KeysetHandle.Entry primary = keys.getPrimary();
    return KeysetHandle.newBuilder()
        .addEntry(
            KeysetHandle.importKey(primary.getKey()).withFixedId(primary.getId()).makePrimary())
        .build();
  }

  /**
   * Whole under its name or not there: half a key after a power cut would keep the server from
   * starting. What two make at once, the data directory's lock keeps apart.
   */
  static void write(Disk disk, Path file, KeysetHandle keys)
      throws IOException, GeneralSecurityException {
    Path folder = file.getParent();
    disk.createFolder(folder);
    String text = TinkJsonProtoKeysetFormat.serializeKeyset(keys, InsecureSecretKeyAccess.get());
    Path beside = folder.resolve(UUID.randomUUID() + ".part");
    try (OutputStream out = disk.create(beside)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    disk.sync(beside);
    disk.move(beside, file);
    disk.sync(folder);
    disk.sync(folder.getParent());
  }
}
