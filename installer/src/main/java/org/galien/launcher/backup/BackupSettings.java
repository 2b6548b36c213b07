package org.galien.launcher.backup;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Properties;
import org.galien.launcher.machine.Secret;

/**
 * Where backups of a data directory go and the key they are written with, in {@code
 * secrets/backup.properties}, which only the server's account reads.
 *
 * @param target a folder, or {@code sftp://user@host[:port]/folder}
 * @param key of the place
 * @param password of the account there, or empty
 * @param identity file of a private key for it, or empty
 * @param hostKey fingerprint that the other machine had when backups were set up, or empty
 */
record BackupSettings(
    String target, BackupKey key, String password, String identity, String hostKey) {

  private static final String FILE = "secrets/backup.properties";

  static Optional<BackupSettings> read(Path home) throws IOException {
    Path file = home.resolve(FILE);
    if (Files.notExists(file)) {
      return Optional.empty();
    }
    Properties read = new Properties();
    read.load(new StringReader(Files.readString(file)));
    return Optional.of(
        new BackupSettings(
            read.getProperty("target"),
            new BackupKey(HexFormat.of().parseHex(read.getProperty("key"))),
            read.getProperty("password", ""),
            read.getProperty("identity", ""),
            read.getProperty("host-key", "")));
  }

  void write(Path home) throws IOException {
    Properties all = new Properties();
    all.setProperty("target", target);
    all.setProperty("key", HexFormat.of().formatHex(key.secret()));
    all.setProperty("password", password);
    all.setProperty("identity", identity);
    all.setProperty("host-key", hostKey);
    StringWriter text = new StringWriter();
    all.store(text, null);
    Secret.write(home.resolve(FILE), text.toString());
  }

  /** Never prints a secret. */
  @Override
  public String toString() {
    return target;
  }
}
