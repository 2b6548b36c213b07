package org.galien.web.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The machine's own Chromium, driven by Playwright; nothing is downloaded. */
final class Chromium implements AutoCloseable {

  private static final Path PROGRAM =
      Path.of(Optional.ofNullable(System.getenv("GALIEN_CHROMIUM")).orElse("/usr/bin/chromium"));
  private static final List<String> FLAGS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  /** What a person would wait for on a busy machine, in milliseconds. */
  private static final double PATIENCE = 20_000;

  private final Playwright playwright;
  private final Browser browser;

  Chromium() {
    if (!Files.isExecutable(PROGRAM)) {
      throw new IllegalStateException(
          "Browser tests need Chromium: apt-get install --no-install-recommends chromium");
    }
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(PROGRAM)
                    .setHeadless(true)
                    .setArgs(FLAGS));
  }

  /** A page with cookies and storage of its own, as a French practice sees it. */
  Page newPage() {
    BrowserContext context =
        browser.newContext(
            new Browser.NewContextOptions()
                .setLocale("fr-FR")
                .setTimezoneId(RunningApp.ZONE.getId())
                .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE)
                .setViewportSize(1440, 900));
    context.setDefaultTimeout(60_000);
    return context.newPage();
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
