package org.galien.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.galien.launcher.database.DatabaseServer;
import org.junit.jupiter.api.Test;

/**
 * A module is a jar: put in, all of it is there and no line of the suite was changed; taken out,
 * only its unread tables are left.
 */
class ToyModuleIT {

  private static final int MEGABYTE = 1 << 20;

  @Test
  void aModuleIsPutInAndTakenOutAsAWhole() throws Exception {
    Path directory =
        Files.createTempDirectory(Files.createDirectories(Path.of("target/browser")), "toy-")
            .toAbsolutePath();
    try (DatabaseServer database = DatabaseServer.temporary();
        Chromium browser = new Chromium()) {
      Path application = ToyJar.applicationWithToy(directory);
      var settings = AppServer.settings(database);
      try (AppServer server = new AppServer(directory, settings, application).start()) {
        RunningApp app = new RunningApp(database, server);
        lendsAndShows(app, browser.newPage());
        takesPhotos(app);
        isNotForEverybody(app);
        obeysItsSwitch(app, browser.newPage());
      }
      try (AppServer server = new AppServer(directory, settings).start()) {
        leftNothingButItsTable(new RunningApp(database, server), browser.newPage());
      }
    }
  }

  private static void lendsAndShows(RunningApp app, Page page) {
    app.signIn(page, RunningApp.PHYSICIAN);
    page.click(".rail a[href$='prets.xhtml']");
    page.click("[id='pret:lend']");
    assertThat(page.locator("body")).containsText("Dites ce qui est prêté.");
    page.fill("[id='pret:patient']", "1");
    page.fill("[id='pret:item']", "Tensiomètre");
    page.click("[id='pret:lend']");
    assertThat(page.locator("[id='pret:loans']")).containsText("Tensiomètre");
    assertEquals("here", page.locator("html").getAttribute("data-toy"));
    assertThat(page.locator("#pret .c")).hasCSS("outline-color", "rgb(1, 2, 3)");
    app.open(page, "/dossier.xhtml?patient=1");
    assertThat(page.locator(".rail a[href$='prets.xhtml'] .n")).containsText("1");
    assertThat(page.locator("#banner")).containsText("Tensiomètre");
    assertThat(page.locator("#prets .count")).hasText("1");
    page.click("#tl-list a[data-read^=pret]");
    assertThat(page.locator("#pret-lu h2")).hasText("Tensiomètre");
    app.open(page, "/documents.xhtml");
    assertThat(page.locator("[id=liste]")).containsText("Bons de prêt");
  }

  private static void takesPhotos(RunningApp app) {
    try (Visitor physician = Visitor.signedIn(app, RunningApp.PHYSICIAN)) {
      HttpResponse<String> taken = physician.upload("/api/toy/photos", new byte[4 * MEGABYTE]);
      assertEquals(200, taken.statusCode());
      assertTrue(taken.body().contains(String.valueOf(4 * MEGABYTE)));
      assertEquals(413, physician.upload("/api/toy/photos", new byte[9 * MEGABYTE]).statusCode());
    }
  }

  private static void isNotForEverybody(RunningApp app) {
    try (Visitor secretary = Visitor.signedIn(app, RunningApp.SECRETARY)) {
      assertEquals(403, secretary.get("/prets.xhtml").statusCode());
      assertEquals(403, secretary.upload("/api/toy/photos", new byte[1]).statusCode());
      assertFalse(secretary.get("/journee.xhtml").body().contains("prets.xhtml"));
    }
  }

  private static void obeysItsSwitch(RunningApp app, Page page) {
    assertTrue(warnings(app).contains("Doit rendre : Tensiomètre"));
    app.signIn(page, RunningApp.ADMINISTRATOR);
    app.open(page, "/reglages.xhtml");
    page.click("#regles [role=switch][aria-label='Rappeler ce qui est prêté']");
    assertThat(page.locator("#regles [role=switch]").first()).hasAttribute("aria-checked", "false");
    assertFalse(warnings(app).contains("Doit rendre"));
  }

  private static String warnings(RunningApp app) {
    try (Visitor secretary = Visitor.signedIn(app, RunningApp.SECRETARY)) {
      return secretary
          .get(
              "/api/appointments/warnings?practitioner=1&patient=1&start="
                  + RunningApp.today().plusDays(1)
                  + "T10:00&minutes=15")
          .body();
    }
  }

  private static void leftNothingButItsTable(RunningApp app, Page page) throws Exception {
    app.signIn(page, RunningApp.PHYSICIAN);
    assertThat(page.locator(".rail a[href$='prets.xhtml']")).hasCount(0);
    app.open(page, "/dossier.xhtml?patient=1");
    assertThat(page.locator("#banner")).not().containsText("Tensiomètre");
    try (Visitor physician = Visitor.signedIn(app, RunningApp.PHYSICIAN)) {
      for (String path : List.of("/prets.xhtml", "/api/toy/photos", "/galien/toy/chart.xhtml")) {
        assertTrue(physician.get(path).statusCode() >= 403, path);
      }
      assertEquals(404, physician.get("/prets.xhtml").statusCode());
    }
    assertEquals(List.of("Tensiomètre"), app.strings("SELECT item FROM toy_loan WHERE id = ?", 1));
  }
}
