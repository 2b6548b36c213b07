package org.galien.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Every page opens. It runs against the WAR with AI and, built with -DnoAi, against the one
 * without.
 */
@BrowserTest
class SmokeIT {

  /**
   * Not for browsing: the door, what is shown when something fails, and a page that needs a
   * patient.
   */
  private static final Set<String> APART =
      Set.of("/connexion.xhtml", "/erreur.xhtml", "/dossier.xhtml");

  @Test
  void everyPageOpensForTheAdministrator(RunningApp app, Page page) {
    opensEveryPage(app, page);
  }

  static void opensEveryPage(RunningApp app, Page page) {
    app.signIn(page, RunningApp.ADMINISTRATOR);
    for (String name : DoorsIT.pagesFor(app, "ADMINISTRATOR")) {
      if (APART.contains(name)) {
        continue;
      }
      assertEquals(200, page.navigate(app.url(DoorsIT.address(name))).status(), name);
      assertThat(page.locator("main h1").first()).isVisible();
      assertThat(page.locator("#toasts .toast")).hasCount(0);
    }
  }

  @Test
  void dayAndMailOpenForThePhysician(RunningApp app, Page page) {
    opensDayAndMail(app, page);
  }

  static void opensDayAndMail(RunningApp app, Page page) {
    app.signIn(page, RunningApp.PHYSICIAN);
    assertThat(page.locator("main h1").first()).isVisible();
    app.open(page, "/documents.xhtml");
    assertThat(page.locator("main h1").first()).isVisible();
  }
}
