package org.galien.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every page opens. It runs against the WAR with AI and, built with -DnoAi, against the one
 * without.
 */
@BrowserTest
class SmokeIT {

  /**
   * Not for browsing: the door, what is shown when something fails, and a page that needs a
   * patient. Nor is the mail, for an administrator.
   */
  private static final Set<String> APART =
      Set.of("connexion.xhtml", "erreur.xhtml", "dossier.xhtml", "documents.xhtml");

  @Test
  void everyPageOpensForTheAdministrator(RunningApp app, Page page) throws IOException {
    app.signIn(page, RunningApp.ADMINISTRATOR);
    for (String name : pages()) {
      assertEquals(200, page.navigate(app.url("/" + name)).status(), name);
      assertThat(page.locator("main h1").first()).isVisible();
      assertThat(page.locator(".ui-growl-item-container")).hasCount(0);
    }
  }

  @Test
  void dayAndMailOpenForThePhysician(RunningApp app, Page page) {
    app.signIn(page, RunningApp.PHYSICIAN);
    assertThat(page.locator("main h1").first()).isVisible();
    app.open(page, "/documents.xhtml");
    assertThat(page.locator("main h1").first()).isVisible();
  }

  private static List<String> pages() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/main/webapp"))) {
      return files
          .map(f -> f.getFileName().toString())
          .filter(n -> n.endsWith(".xhtml") && !APART.contains(n))
          .sorted()
          .toList();
    }
  }
}
