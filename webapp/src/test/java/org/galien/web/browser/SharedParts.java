package org.galien.web.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.galien.launcher.database.DatabaseServer;
import org.junit.jupiter.api.extension.ExtensionContext;

/** What all browser tests of a run share; ends with the run. */
@SuppressWarnings("deprecation")
final class SharedParts implements ExtensionContext.Store.CloseableResource {

  private final DatabaseServer database = DatabaseServer.temporary();
  private final Chromium browser = new Chromium();
  private final AppServer server;

  SharedParts() {
    try {
      Path directory =
          Files.createTempDirectory(Files.createDirectories(Path.of("target/browser")), "app-");
      server = new AppServer(directory.toAbsolutePath(), AppServer.settings(database)).start();
    } catch (IOException | InterruptedException e) {
      database.close();
      throw new IllegalStateException(e);
    }
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

  @Override
  public void close() {
    browser.close();
    server.close();
    database.close();
  }
}
