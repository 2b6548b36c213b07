package org.galien.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.galien.launcher.database.DatabaseServer;
import org.junit.jupiter.api.Test;

/**
 * A module is a jar: put in, all of it is there and no line of the suite was changed; taken out,
 * only its unread tables are left.
 */
class ToyModuleIT {

  private static final int MEGABYTE = 1 << 20;
  private static final String ITEM = "Tensiomètre";
  private static final String ROWS = "[id='list:loans'] .ui-datatable-data > tr";
  private static final String CLICKS =
      "const save = document.querySelector('[data-save=enter]');"
          + "save.click(); setTimeout(() => save.click(), 15); setTimeout(() => save.click(), 40);";

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
        Page physician = browser.newPage();
        lendsAndSorts(app, physician);
        sendsAPhoto(physician);
        isSeenElsewhere(app, physician);
        takesPhotos(app);
        isNotForEverybody(app);
        obeysItsSwitch(app, browser.newPage());
      }
      try (AppServer server = new AppServer(directory, settings).start()) {
        leftNothingButItsTable(new RunningApp(database, server), browser.newPage());
      }
    }
  }

  private static void lendsAndSorts(RunningApp app, Page page) throws SQLException {
    app.signIn(page, RunningApp.PHYSICIAN);
    page.click(".rail a[href$='prets.xhtml']");
    assertThat(page.locator("#photo")).hasCSS("outline-color", "rgb(1, 2, 3)");
    page.click("[id='pret:save']");
    assertThat(page.locator("[data-problem]")).hasText(new String[] {"Objet", "Patient"});
    page.click("[data-problem=patient]");
    assertThat(page.locator("[id='pret:patient-field']")).isFocused();
    choose(app, page, 2);
    page.click("[id='pret:save']");
    assertThat(page.locator("[data-problem]")).hasText(new String[] {"Objet"});
    assertThat(page.locator("[id='pret:patient']")).hasValue("2");
    page.fill("[id='pret:item']", "Béquilles");
    page.keyboard().press("Enter");
    assertThat(page.locator(ROWS)).hasCount(1);
    page.fill("[id='pret:item']", ITEM);
    choose(app, page, 1);
    page.evaluate(CLICKS);
    assertThat(page.locator(ROWS + " > td.c-item")).hasText(new String[] {ITEM, "Béquilles"});
    assertThat(page.locator("#toasts [role=status]")).containsText("Prêt noté");
    assertEquals(1, app.strings("SELECT id FROM toy_loan WHERE item = ?", ITEM).size());
    page.click("[id='list:loans:item'] .ui-column-title");
    assertThat(page.locator("[id='list:loans:item']")).hasAttribute("aria-sort", "ascending");
    assertThat(page.locator(ROWS + " > td.c-item")).hasText(new String[] {"Béquilles", ITEM});
  }

  /** By name and birth date, looking before Enter, which chooses and does not save. */
  private static void choose(RunningApp app, Page page, long patient) throws SQLException {
    String sql =
        "SELECT CONCAT(COALESCE(used_name, birth_name), ' ',"
            + " DATE_FORMAT(birth_date, '%d/%m/%Y')) FROM patients_patient WHERE id = ?";
    page.locator("[id='pret:patient-field']").fill(app.strings(sql, patient).getFirst());
    assertThat(page.locator("#pret-liste:not([aria-busy=true]) [aria-selected=true]")).isVisible();
    page.keyboard().press("Enter");
    assertThat(page.locator("[id='pret:patient']")).hasValue(String.valueOf(patient));
  }

  private static void sendsAPhoto(Page page) {
    page.setInputFiles("#photo", new FilePayload("pret.jpg", "image/jpeg", new byte[4 * MEGABYTE]));
    assertThat(page.locator("#photo-said")).hasText("Photo reçue.");
    assertThat(page.locator("#photo-progress")).hasJSProperty("value", 1);
  }

  private static void isSeenElsewhere(RunningApp app, Page page) {
    app.open(page, "/dossier.xhtml?patient=1");
    assertThat(page.locator(".rail a[href$='prets.xhtml'] .n")).containsText("2");
    assertThat(page.locator("#banner")).containsText(ITEM);
    assertThat(page.locator("#prets .count")).hasText("1");
    page.click("#tl-list a[data-read^=pret]");
    assertThat(page.locator("#pret-lu h2")).hasText(ITEM);
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
    assertThat(page.locator("#banner")).not().containsText(ITEM);
    try (Visitor physician = Visitor.signedIn(app, RunningApp.PHYSICIAN)) {
      for (String path : List.of("/prets.xhtml", "/api/toy/photos", "/galien/toy/chart.xhtml")) {
        assertTrue(physician.get(path).statusCode() >= 403, path);
      }
      assertEquals(404, physician.get("/prets.xhtml").statusCode());
    }
    assertEquals(1, app.strings("SELECT id FROM toy_loan WHERE item = ?", ITEM).size());
  }
}
