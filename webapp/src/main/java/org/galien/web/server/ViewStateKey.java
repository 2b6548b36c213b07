package org.galien.web.server;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.galien.platform.settings.DataFolder;
import org.galien.platform.settings.Settings;

/**
 * The key that encrypts view states in the browser. It is kept in a file and given to every
 * session, so that a page opened in a lost session, or before a restart, can still be posted.
 *
 * <p>Mojarra takes the key from this session attribute before its own. Its documented place, the
 * environment entry {@code faces/ClientSideSecretKey}, is read before any code of ours runs, so the
 * key would have to stand in web.xml.
 */
@WebListener
public class ViewStateKey implements HttpSessionListener {

  private static final String ATTRIBUTE = "com.sun.faces.SK";
  private static final int BYTES = 32;

  @Inject Settings settings;
  private SecretKey key;

  @Override
  public void sessionCreated(HttpSessionEvent created) {
    created.getSession().setAttribute(ATTRIBUTE, key());
  }

  private synchronized SecretKey key() {
    if (key == null) {
      Path data = settings.read(DataFolder.class).dir();
      try {
        key = read(data.resolve("secrets").resolve("view-state.key"));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return key;
  }

  /** The key in {@code file}, made the first time. */
  static SecretKey read(Path file) throws IOException {
    if (!Files.exists(file)) {
      create(file);
    }
    return new SecretKeySpec(Base64.getDecoder().decode(Files.readString(file).strip()), "AES");
  }

  private static void create(Path file) throws IOException {
    byte[] bytes = new byte[BYTES];
    new SecureRandom().nextBytes(bytes);
    Files.createDirectories(file.getParent());
    try {
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      Files.writeString(
          file,
          Base64.getEncoder().encodeToString(bytes),
          StandardOpenOption.WRITE,
          StandardOpenOption.DSYNC);
    } catch (FileAlreadyExistsException e) {
      // Another start was first: its key is the key.
    }
  }
}
