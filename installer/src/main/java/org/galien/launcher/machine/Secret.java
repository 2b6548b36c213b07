package org.galien.launcher.machine;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;

/** Files that only their owner reads. */
public final class Secret {
  private static final int BYTES = 24;

  private Secret() {}

  /** The password kept in {@code file}, drawn at random the first time. */
  public static String password(Path file) throws IOException {
    if (!Files.exists(file)) {
      byte[] random = new byte[BYTES];
      new SecureRandom().nextBytes(random);
      write(file, Base64.getUrlEncoder().withoutPadding().encodeToString(random) + "\n");
    }
    return Files.readString(file).strip();
  }

  /** Replaces a file's content; at no moment can another account read it, or find half of it. */
  public static void write(Path file, String content) throws IOException {
    write(file, content.getBytes(StandardCharsets.UTF_8));
  }

  /** As above. */
  public static void write(Path file, byte[] content) throws IOException {
    Files.createDirectories(file.getParent());
    Path written = file.resolveSibling(file.getFileName() + ".new");
    Files.deleteIfExists(written);
    var owner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    try (var channel =
        Files.newByteChannel(
            written, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), owner)) {
      channel.write(ByteBuffer.wrap(content));
    }
    Files.move(written, file, StandardCopyOption.ATOMIC_MOVE);
  }
}
