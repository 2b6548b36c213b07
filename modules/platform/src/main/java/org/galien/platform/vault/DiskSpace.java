package org.galien.platform.vault;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import org.galien.platform.settings.DataFolder;
import org.galien.platform.settings.Settings;

/** How much room is left where files and database lie, to be told before there is none. */
@ApplicationScoped
public class DiskSpace {

  private static final long MEGABYTE = 1L << 20;

  @Inject Settings settings;

  public long freeMegabytes() {
    Path directory = settings.read(DataFolder.class).dir().toAbsolutePath();
    // Where there is none yet, it will lie on the disk of what is above it.
    while (Files.notExists(directory) && directory.getParent() != null) {
      directory = directory.getParent();
    }
    return directory.toFile().getUsableSpace() / MEGABYTE;
  }

  /** Somebody should make room soon. */
  public boolean low() {
    return full() || freeMegabytes() < settings.read(DiskSettings.class).warningMegabytes();
  }

  /** What is saved now may be lost. */
  public boolean full() {
    return freeMegabytes() < settings.read(DiskSettings.class).minimumMegabytes();
  }
}
