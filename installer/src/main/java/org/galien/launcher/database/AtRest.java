package org.galien.launcher.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.galien.launcher.machine.LaunchFailure;
import org.galien.launcher.machine.Secret;

/**
 * MariaDB's own encryption of tables, indexes, logs and temporary files, with a key in {@code
 * secrets/database.keys}. It is used wherever the server's {@code file_key_management} is there;
 * tables that were in clear are encrypted in the background.
 */
final class AtRest {

  private static final String PLUGIN = "file_key_management.so";

  /** Where its plugins lie, when not where the server looks. */
  static final String FOLDER = "galien.database.plugins";

  private static final int BYTES = 32;
  private static final List<String> FOLDERS =
      List.of("lib/mysql/plugin", "lib/plugin", "lib64/mysql/plugin", "lib/mariadb/plugin");

  private AtRest() {}

  /**
   * Options of the server; none where it cannot encrypt and nothing was encrypted yet.
   *
   * @throws LaunchFailure when tables were encrypted and the server can no longer read them
   */
  static List<String> flags(MariaDbPrograms programs, DatabaseDirectory directory)
      throws IOException {
    Path keys = directory.keyFile();
    Optional<Path> plugins = plugins(programs);
    if (plugins.isEmpty()) {
      if (Files.exists(keys) && directory.hasTables()) {
        throw new LaunchFailure("launcher.database.cannot-decrypt", PLUGIN);
      }
      return List.of();
    }
    if (Files.notExists(keys)) {
      byte[] key = new byte[BYTES];
      new SecureRandom().nextBytes(key);
      Secret.write(keys, "1;" + HexFormat.of().formatHex(key) + "\n");
    }
    return List.of(
        "--plugin-dir=" + plugins.get(),
        "--plugin-load-add=file_key_management",
        "--file-key-management-filename=" + keys,
        "--innodb-encrypt-tables=ON",
        "--innodb-encrypt-log=ON",
        "--innodb-encrypt-temporary-tables=ON",
        "--innodb-encryption-threads=2",
        "--innodb-encryption-rotate-key-age=1",
        "--aria-encrypt-tables=ON",
        "--encrypt-tmp-disk-tables=ON",
        "--encrypt-tmp-files=ON");
  }

  private static Optional<Path> plugins(MariaDbPrograms programs) {
    Stream<Path> told = Stream.ofNullable(System.getProperty(FOLDER)).map(Path::of);
    Stream<Path> usual = FOLDERS.stream().map(programs.base()::resolve);
    return Stream.concat(told, usual)
        .filter(folder -> Files.exists(folder.resolve(PLUGIN)))
        .findFirst();
  }
}
