package org.galien.platform.vault;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.StreamingAead;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.streamingaead.PredefinedStreamingAeadParameters;
import com.google.crypto.tink.streamingaead.StreamingAeadConfig;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;

/**
 * The key of the vault, in a file that only the server's account can read. Without it the files are
 * lost: backups carry it, under the practice's own key.
 */
final class MasterKey {

  private MasterKey() {}

  static StreamingAead open(Path file) throws IOException {
    try {
      StreamingAeadConfig.register();
      if (!Files.exists(file)) {
        create(file);
      }
      return TinkJsonProtoKeysetFormat.parseKeyset(
              Files.readString(file), InsecureSecretKeyAccess.get())
          .getPrimitive(RegistryConfiguration.get(), StreamingAead.class);
    } catch (GeneralSecurityException e) {
      throw new IOException("the vault's key cannot be used: " + file.getFileName(), e);
    }
  }

  private static void create(Path file) throws IOException, GeneralSecurityException {
    Files.createDirectories(file.getParent());
    KeysetHandle handle =
        KeysetHandle.generateNew(PredefinedStreamingAeadParameters.AES256_GCM_HKDF_1MB);
    String text = TinkJsonProtoKeysetFormat.serializeKeyset(handle, InsecureSecretKeyAccess.get());
    try {
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      Files.writeString(file, text, StandardOpenOption.WRITE, StandardOpenOption.DSYNC);
    } catch (FileAlreadyExistsException e) {
      // Somebody else was first: theirs is the key.
    }
  }
}
