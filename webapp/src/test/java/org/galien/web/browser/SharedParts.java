package org.galien.web.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.galien.launcher.database.DatabaseServer;
import org.galien.launcher.machine.Shutdown;

/**
 * What all browser tests of a JVM share; ends with it. Classes are handed to the JVMs of a run one
 * by one, so nothing of JUnit's lives long enough to hold it.
 */
final class SharedParts implements AutoCloseable {

  private static SharedParts shared;

  private final DatabaseServer database = DatabaseServer.temporary();
  private final Chromium browser = new Chromium();
  private final AppServer server;

  private SharedParts() {
    try {
      Path directory =
          Files.createTempDirectory(Files.createDirectories(Path.of("target/browser")), "app-");
      server = new AppServer(directory.toAbsolutePath(), AppServer.settings(database)).start();
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Starts them at the first call. */
  static synchronized SharedParts get() {
    if (shared == null) {
      shared = new SharedParts();
      Shutdown.register(shared);
    }
    return shared;
  }

  RunningApp app() {
    return new RunningApp(database, server);
  }

  Chromium browser() {
    return browser;
  }

  DatabaseServer database() {
    return database;
  }

  /** Before the database, which was registered first. */
  @Override
  public void close() {
    try {
      browser.close();
    } finally {
      server.close();
    }
  }
}
