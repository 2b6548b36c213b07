package org.galien.platform.setup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.Properties;
import org.galien.platform.settings.DataFolder;
import org.galien.platform.settings.Settings;

/** What the launcher and the application tell each other by files of the data directory. */
@ApplicationScoped
class InstallationFiles {

  @Inject Settings settings;

  /** False where no code was told. */
  boolean isCode(String code) {
    try {
      String told = Files.readString(code()).strip();
      String given = code == null ? "" : code.strip().toLowerCase(Locale.ROOT);
      return !told.isEmpty() && MessageDigest.isEqual(bytes(told), bytes(given));
    } catch (IOException none) {
      return false;
    }
  }

  /** Into the practice's settings, beside what stands there; the code opens nothing any more. */
  void write(String practice, boolean network) {
    try {
      Path file = home().resolve("galien.properties");
      Properties properties = new Properties();
      if (Files.exists(file)) {
        try (var reader = Files.newBufferedReader(file)) {
          properties.load(reader);
        }
      }
      properties.setProperty("galien.practice.name", practice);
      if (network) {
        properties.setProperty("galien.server.listen", "cabinet");
      }
      Path fresh = file.resolveSibling("galien.properties.new");
      try (var writer = Files.newBufferedWriter(fresh)) {
        properties.store(writer, null);
      }
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
      Files.deleteIfExists(code());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The launcher looks for it. */
  void askForRestart() {
    try {
      Path file = home().resolve("run/restart-wanted");
      Files.createDirectories(file.getParent());
      Files.writeString(file, "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path code() {
    return home().resolve("secrets/first-run.code");
  }

  private Path home() {
    return settings.read(DataFolder.class).dir();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
