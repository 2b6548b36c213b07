package org.galien.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A server of its own that locks after seconds. */
@BrowserTest
class QuietSessionIT {

  private static final IsVisibleOptions SOON = new IsVisibleOptions().setTimeout(30_000);
  private static AppServer server;

  @BeforeAll
  static void start(SharedParts parts) throws IOException, InterruptedException {
    Map<String, String> settings = new HashMap<>(AppServer.settings(parts.database()));
    settings.put("galien.session.lock-seconds", "12");
    settings.put("galien.session.warning-seconds", "6");
    Path directory =
        Files.createTempDirectory(Files.createDirectories(Path.of("target/browser")), "lock-");
    server = new AppServer(directory.toAbsolutePath(), settings).start();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void quietSessionWarnsThenLocksAlthoughThePagePolls(SharedParts parts, Page page) {
    RunningApp app = new RunningApp(parts.database(), server);
    app.signIn(page, RunningApp.ADMINISTRATOR);
    app.open(page, "/taches.xhtml");
    assertThat(page.locator("#veille")).isVisible(SOON);
    page.click("#veille [data-galien=stay]");
    assertThat(page.locator("#veille")).isHidden();
    assertThat(page.locator("#verrou")).isVisible(SOON);
    assertThat(page.locator("main h1")).isHidden();
  }
}
